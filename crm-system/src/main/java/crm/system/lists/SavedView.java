package crm.system.lists;

import java.io.Serializable;

/**
 * A filter that a person gave a name.
 *
 * @param address of the list, from the question mark on
 */
public record SavedView(long id, String name, String address) implements Serializable {}
