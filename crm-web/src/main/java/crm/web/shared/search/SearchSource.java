package crm.web.shared.search;

import java.util.List;

/** Something the search box looks through; implemented as a bean by the area whose records it finds. */
public interface SearchSource {

    /** Message key of the group's heading. */
    String title();

    /** Lower comes first. */
    int order();

    /** Whether the acting person may use it; others do not even see its heading. */
    boolean isAllowed();

    /**
     * Finds as one types, in index-backed time.
     *
     * @param text what was typed, trimmed, 1 to 80 characters
     * @param most how many lines at most
     */
    List<SearchHit> find(String text, int most);
}
