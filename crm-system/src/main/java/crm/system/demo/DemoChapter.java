package crm.system.demo;

import java.sql.SQLException;

/** One module's share of the sample data, written through bulk statements. */
public interface DemoChapter {

    /** Chapters are written from the lowest order to the highest: identity 10, products 20, customers 30, the rest after. */
    int order();

    /** One word for the log, e.g. {@code customers}. */
    String name();

    /** Writes all rows of the chapter; the caller commits what is left uncommitted. */
    void write(DemoBook book) throws SQLException;
}
