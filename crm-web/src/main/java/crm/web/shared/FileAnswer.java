package crm.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A file as the answer to the running request, in place of a page; no browser and no proxy keeps it. */
public final class FileAnswer {

    /** Writes the file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private FileAnswer() {}

    /**
     * Sends the file; what fails before the first byte is told as ever.
     *
     * @param type as in a content type
     * @param name with its ending; plain letters, digits and dashes
     */
    public static void send(String type, String name, Content content) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try {
            content.write(external.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException("the file could not be sent", gone);
        }
        context.responseComplete();
    }
}
