package crm.web.shared.pdf;

import crm.web.shared.FileAnswer;
import crm.web.shared.Formats;
import crm.web.shared.Me;
import crm.web.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** A paper as the answer to the running request, with who printed it when at its foot. */
@Dependent
public class PaperAnswer {

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    /**
     * Sends the paper.
     *
     * @param name of the file, without its ending
     * @param title in the reader's words
     */
    public void send(String name, String title, Consumer<PdfPaper> content) {
        String foot = Messages.text("shared.export.foot", me.getName(), Formats.moment(clock.instant()));
        FileAnswer.send("application/pdf", name + ".pdf", out -> {
            try (PdfPaper paper = new PdfPaper(out, false, title, foot)) {
                content.accept(paper);
            }
        });
    }

    /** A label and its value, for {@link PdfPaper#facts}; without a value the paper leaves it out. */
    public static List<String> fact(String key, String value) {
        return List.of(Messages.text(key), value == null ? "" : value);
    }
}
