package crm.web.shared.lists;

/**
 * A column that may be left out.
 *
 * @param key what it is kept by
 * @param label its heading in the reader's language
 * @param shown whether the person sees it now
 */
public record ListColumn(String key, String label, boolean shown) {}
