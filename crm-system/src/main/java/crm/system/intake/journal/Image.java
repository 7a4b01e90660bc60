package crm.system.intake.journal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a record held, as one text: {@code name=value&other}, where a name alone stands for null. */
final class Image {

    private Image() {}

    static String pack(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> encode(value.getKey())
                                + (value.getValue() == null ? "" : "=" + encode(value.getValue())))
                        .collect(Collectors.joining("&"));
    }

    /** The reverse; a value that was null is there, as null. */
    static Map<String, String> unpack(String packed) {
        Map<String, String> values = new HashMap<>();
        for (String value : packed.split("&", -1)) {
            int middle = value.indexOf('=');
            if (middle < 0) {
                values.put(decode(value), null);
            } else {
                values.put(decode(value.substring(0, middle)), decode(value.substring(middle + 1)));
            }
        }
        return values;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
