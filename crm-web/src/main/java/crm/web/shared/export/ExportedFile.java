package crm.web.shared.export;

import java.io.IOException;
import java.io.OutputStream;

/** Something that is taken out as a file in the background and is no list; a bean. Ordered through {@code ExportService}. */
public interface ExportedFile {

    /** Its name for good, also that of the file. */
    String name();

    /** Message key of its title. */
    String title();

    /**
     * Writes it, in the name and with the rights of the person who ordered it.
     *
     * @param filter as it was ordered
     * @return how many records are in it
     */
    long write(String filter, OutputStream out) throws IOException;
}
