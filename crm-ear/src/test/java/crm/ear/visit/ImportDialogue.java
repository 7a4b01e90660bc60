package crm.ear.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a file in as a person does: upload, guessed columns, dry run, run; and takes it back. */
public final class ImportDialogue {

    private static final Pattern ADDRESS = Pattern.compile("import-mapping\\.xhtml\\?id=(\\d+)");

    /** Whoever only waits must not look like many people at work, for whom an import rests. */
    private static final int LOOK_EVERY_MILLIS = 1_500;

    private static final String BOUNDARY = "----a-file-for-the-crm";

    private final Visitor visitor;
    private final String id;

    private ImportDialogue(Visitor visitor, String id) {
        this.visitor = visitor;
        this.id = id;
    }

    /** Uploads a file of customers, and ends with the end of the dry run. */
    public static ImportDialogue prepare(Visitor visitor, String source, Path file)
            throws IOException, InterruptedException {
        String html = visitor.get("system/import-file.xhtml").body();
        FormFields fields = new FormFields(html, "form")
                .with("form:kind", "customer")
                .with("form:source", source)
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
        ImportDialogue dialogue = new ImportDialogue(visitor, place.group(1));
        String mapping = "system/import-mapping.xhtml?id=" + dialogue.id;
        String page = visitor.get(mapping).body();
        visitor.press(mapping, page, new FormFields(page, "form"));
        dialogue.await();
        if (!visitor.get(dialogue.address()).body().contains("id=\"form:start\"")) {
            throw new IllegalStateException("the dry run of import " + dialogue.id + " ended without a way on");
        }
        return dialogue;
    }

    /** The same import before the eyes of somebody who signed in anew. */
    public ImportDialogue seenBy(Visitor other) {
        return new ImportDialogue(other, id);
    }

    /** Runs it to its end. */
    public void run() throws InterruptedException {
        begin();
        await();
    }

    public void begin() {
        String page = visitor.get(address()).body();
        visitor.press(address(), page, new FormFields(page, "form"));
    }

    /** Asks for it to be taken back as a whole. */
    public void beginUndo(String reason) {
        String address = "system/undo-import.xhtml?id=" + id;
        String page = visitor.get(address).body();
        visitor.press(address, page, new FormFields(page, "form").with("form:reason", reason), "form:undo");
    }

    /** Waits until nothing of it is under way. */
    public void await() throws InterruptedException {
        while (visitor.get(address()).body().contains("id=\"form:poll\"")) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private String address() {
        return "system/import.xhtml?id=" + id;
    }
}
