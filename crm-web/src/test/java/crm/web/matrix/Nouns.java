package crm.web.matrix;

import java.util.Locale;
import java.util.Map;

/** Which kind of record the words of services and pages mean. */
final class Nouns {

    private static final Map<String, String> BY_NOUN = Map.ofEntries(
            Map.entry("customer", "customer"),
            Map.entry("employee", "employee"),
            Map.entry("successor", "employee"),
            Map.entry("manager", "employee"),
            Map.entry("assignment", "assignment"),
            Map.entry("account", "account"),
            Map.entry("role", "role"),
            Map.entry("unit", "unit"),
            Map.entry("to-unit", "unit"),
            Map.entry("parent", "unit"),
            Map.entry("import", "import"),
            Map.entry("undo-import", "import"),
            Map.entry("drop", "drop"),
            Map.entry("pgp-key", "pgp-key"),
            Map.entry("edit-drop", "drop"),
            Map.entry("upload", "import"),
            Map.entry("run", "job"),
            Map.entry("export", "export"),
            Map.entry("list-choice", "list-choice"),
            Map.entry("review-opening", "customer"),
            Map.entry("change-document", "customer"),
            Map.entry("personal-copy", "customer"),
            Map.entry("change-request", "change-request"),
            Map.entry("review-change", "change-request"),
            Map.entry("field-change", "field-change"),
            Map.entry("new-order", "customer"),
            Map.entry("order", "order"),
            Map.entry("notification", "notification"),
            Map.entry("session", "session"),
            Map.entry("absence", "absence"),
            Map.entry("employee-absence", "employee"),
            Map.entry("view-as", "role"),
            Map.entry("own-data", "own-data"),
            Map.entry("open-item", "open-item"),
            Map.entry("bill", "bill"),
            Map.entry("own-bill", "bill"),
            Map.entry("payment", "payment"),
            Map.entry("take-payment", "customer"),
            Map.entry("refund-credit", "customer"),
            Map.entry("cash-day", "cash-day"),
            Map.entry("adjustment", "adjustment"),
            Map.entry("new-adjustment", "customer"),
            Map.entry("cancel-account", "customer"),
            Map.entry("port-in", "customer"),
            Map.entry("port-out", "subscription"),
            Map.entry("porting", "porting"),
            Map.entry("closing", "customer"),
            Map.entry("subscription", "subscription"),
            Map.entry("service-action", "subscription"),
            Map.entry("churn", "churn"),
            Map.entry("edit-churn", "churn"),
            Map.entry("churn-plan", "churn-plan"),
            Map.entry("new-churn-plan", "customer"),
            Map.entry("reason", "churn-reason"),
            Map.entry("churn-reasons", "churn-reason"),
            Map.entry("product", "product"),
            Map.entry("coverage", "coverage"),
            Map.entry("question", "question"),
            Map.entry("question-bank", "question"));

    private Nouns() {}

    /** The kind of record behind a word such as {@code customerId}, or the id of a service or page. */
    static String byNoun(String noun) {
        String words = noun.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        String thing = BY_NOUN.get(words);
        if (thing == null) {
            throw new IllegalStateException("tell Nouns what a " + words + " is, and where one is found");
        }
        return thing;
    }
}
