package crm.system.intake.file;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;

/** Reads a file's rows one after the other; the header is read first and not among them. */
public interface RowSource extends Iterator<SourceRow>, Closeable {

    /** Names of the columns; a nameless one is empty. */
    List<String> header();
}
