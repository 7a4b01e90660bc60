package crm.web.shared.export;

import java.util.List;
import java.util.Map;

/**
 * A list that can be taken out as a file, also in the background, where no page is open. A bean; the pages name it to
 * the tag {@code crm:export}.
 *
 * @param <R> one line of the list
 * @param <F> the list's filter, a bean
 */
public interface ExportedList<R, F> {

    /** Its name for good, also that of the file. */
    String name();

    /** Message key of its title. */
    String title();

    F newFilter();

    /** Asks whether the acting person may take the list out, and puts it on record; throws when not. */
    void permit(F filter);

    /**
     * The next rows, found by their key and not by counting the ones before.
     *
     * @param last the row before the first wanted one; null at the beginning
     */
    List<R> after(F filter, R last, int most);

    /** Headings and values, in order. */
    List<ExportColumn<R>> columns();

    /** What the filter narrows the list to, labels and values in the reader's words. */
    Map<String, String> words(F filter);
}
