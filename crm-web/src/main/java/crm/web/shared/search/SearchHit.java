package crm.web.shared.search;

/**
 * One line of what was found.
 *
 * @param title its name, as on lists
 * @param note what tells it from its namesakes: number, state; masked where lists mask
 * @param page where it opens, below the context, with its query
 */
public record SearchHit(String title, String note, String page) {}
