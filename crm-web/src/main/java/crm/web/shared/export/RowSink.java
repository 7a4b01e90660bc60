package crm.web.shared.export;

import java.io.Closeable;
import java.util.List;

/** Takes the lines of an export one by one. */
interface RowSink extends Closeable {

    void heading(List<String> names);

    void row(List<Object> values);
}
