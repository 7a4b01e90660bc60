package crm.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a file in as a person does: upload, guessed columns, dry run, run. */
final class ImportDialogue {

    private static final Pattern ADDRESS = Pattern.compile("import-mapping\\.xhtml\\?id=(\\d+)");
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final String BOUNDARY = "----bench-of-the-crm";

    private final Visitor visitor;
    private String id;

    ImportDialogue(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Up to the end of the dry run. */
    void prepare(Path file) throws IOException, InterruptedException {
        String html = visitor.get("system/import-file.xhtml").body();
        FormFields fields = new FormFields(html, "form")
                .with("form:kind", "customer")
                .with("form:source", "bench")
                .with("form:next", "form:next");
        Visitor.Answer uploaded = visitor.post(
                "system/import-file.xhtml",
                fields.multipart(BOUNDARY, "form:file", "customers.csv", Files.readString(file)),
                "multipart/form-data; boundary=" + BOUNDARY,
                false);
        Matcher place = ADDRESS.matcher(String.valueOf(uploaded.place()));
        if (!place.find()) {
            throw new IllegalStateException("the file was not taken: " + uploaded.status() + " " + uploaded.place());
        }
        id = place.group(1);
        String mapping = "system/import-mapping.xhtml?id=" + id;
        String page = visitor.get(mapping).body();
        visitor.press(mapping, page, new FormFields(page, "form"));
        waitFor("id=\"form:start\"");
    }

    /** Runs it to its end. */
    void run() throws InterruptedException {
        String page = visitor.get(address()).body();
        visitor.press(address(), page, new FormFields(page, "form"));
        while (visitor.get(address()).body().contains("id=\"form:poll\"")) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private void waitFor(String sign) throws InterruptedException {
        String body = visitor.get(address()).body();
        while (!body.contains(sign)) {
            if (!body.contains("id=\"form:poll\"")) {
                throw new IllegalStateException("the dry run of import " + id + " ended without a way on");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            body = visitor.get(address()).body();
        }
    }

    private String address() {
        return "system/import.xhtml?id=" + id;
    }
}
