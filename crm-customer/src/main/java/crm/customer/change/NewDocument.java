package crm.customer.change;

import crm.customer.document.CheckMethod;
import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentKind;
import crm.customer.profile.FieldDifference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Another document, as the lines of a request keep it.
 *
 * @param before the number it takes the place of
 */
record NewDocument(DocumentKind kind, String before, String number, CheckMethod method, boolean photo) {

    private static final String KIND = "documentKind";
    static final String NUMBER = "document";
    private static final String METHOD = "checkMethod";
    private static final String PHOTO = "photoChecked";

    static List<FieldDifference> lines(
            DocumentKind kindBefore, String numberBefore, CheckedDocument document, CheckMethod method, boolean photo) {
        return List.of(
                new FieldDifference(KIND, kindBefore.name(), document.kind().name()),
                new FieldDifference(NUMBER, numberBefore, document.number()),
                new FieldDifference(METHOD, null, method.name()),
                new FieldDifference(PHOTO, null, Boolean.toString(photo)));
    }

    static NewDocument read(List<FieldDifference> lines) {
        Map<String, String> to = lines.stream().collect(Collectors.toMap(FieldDifference::field, FieldDifference::to));
        return new NewDocument(
                DocumentKind.valueOf(to.get(KIND)),
                lines.stream()
                        .filter(line -> line.field().equals(NUMBER))
                        .map(FieldDifference::from)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                to.get(NUMBER),
                CheckMethod.valueOf(to.get(METHOD)),
                Boolean.parseBoolean(to.get(PHOTO)));
    }
}
