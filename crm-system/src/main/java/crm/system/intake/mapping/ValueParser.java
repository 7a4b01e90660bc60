package crm.system.intake.mapping;

import crm.system.notice.Wording;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the text of one field. */
final class ValueParser {

    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("true", true),
            Map.entry("t", true),
            Map.entry("1", true),
            Map.entry("是", true),
            Map.entry("有", true),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("false", false),
            Map.entry("f", false),
            Map.entry("0", false),
            Map.entry("否", false),
            Map.entry("无", false));

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

    /** Control and other invisible characters; a tab or line break within a text becomes a blank before. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\ufeff\\ufffd\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final int SHOWN = 60;

    private final ImportField field;
    private final Map<String, String> choices = new HashMap<>();

    ValueParser(ImportField field) {
        this.field = field;
        for (Choice choice : field.choices()) {
            choices.put(plain(choice.value()), choice.value());
            choice.spellings().forEach(spelling -> choices.put(plain(spelling), choice.value()));
        }
    }

    /** @return the value, or null when a reason was given */
    Object parse(String text, Consumer<Wording> reason) {
        return switch (field.type()) {
            case TEXT -> text(text, reason);
            case WHOLE -> whole(text, reason);
            case DECIMAL -> decimal(text, reason);
            case DATE -> DateText.parse(narrow(text), reason);
            case FLAG -> known(FLAGS.get(plain(text)), text, "system.intake.value.notFlag", reason);
            case CHOICE -> known(choices.get(plain(text)), text, "system.intake.value.notChoice", reason);
        };
    }

    private String text(String text, Consumer<Wording> reason) {
        boolean ordinary = text.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
        String line = ordinary
                ? text.strip()
                : LINE_BREAKS.matcher(text).replaceAll(" ").replace('\t', ' ').strip();
        if (!ordinary && CONTROL.matcher(line).find()) {
            reason.accept(Wording.of("system.intake.value.control"));
            return null;
        }
        if (field.most() > 0 && line.length() > field.most()) {
            reason.accept(Wording.of("system.intake.value.tooLong", line.length(), field.most()));
            return null;
        }
        return line;
    }

    private Long whole(String text, Consumer<Wording> reason) {
        BigDecimal number = number(text);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            reason.accept(Wording.of("system.intake.value.notWhole", shown(text)));
            return null;
        }
        if (number.precision() - number.scale() > field.most()) {
            reason.accept(Wording.of("system.intake.value.tooManyDigits", shown(text), field.most()));
            return null;
        }
        return number.longValueExact();
    }

    private BigDecimal decimal(String text, Consumer<Wording> reason) {
        BigDecimal number = number(text);
        if (number == null) {
            reason.accept(Wording.of("system.intake.value.notNumber", shown(text)));
            return null;
        }
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (bare.scale() > field.scale()) {
            reason.accept(Wording.of("system.intake.value.tooFine", shown(text), field.scale()));
            return null;
        }
        if (bare.precision() - bare.scale() > field.most()) {
            reason.accept(Wording.of("system.intake.value.tooManyDigits", shown(text), field.most()));
            return null;
        }
        return bare.setScale(field.scale());
    }

    private static BigDecimal number(String text) {
        if (isPlain(text)) { // nearly all are, and the patterns are slow
            return new BigDecimal(text);
        }
        String narrow = narrow(text);
        if (GROUPED.matcher(narrow).matches()) {
            narrow = narrow.replace(",", "");
        }
        return NUMBER.matcher(narrow).matches() ? new BigDecimal(narrow) : null;
    }

    /** Digits, with a point among them at most. */
    private static boolean isPlain(String text) {
        boolean point = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '.' && !point && at > 0) {
                point = true;
            } else if (sign < '0' || sign > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static <T> T known(T value, String text, String key, Consumer<Wording> reason) {
        if (value == null) {
            reason.accept(Wording.of(key, shown(text)));
        }
        return value;
    }

    /** Full-width digits and signs, as Chinese keyboards write them, become the narrow ones. */
    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static String plain(String text) {
        return narrow(text).toLowerCase(Locale.ROOT);
    }

    static String shown(String text) {
        String line = LINE_BREAKS.matcher(text).replaceAll(" ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
