package crm.system.export;

import java.io.Serializable;

/**
 * What is to be taken out.
 *
 * @param list the list's name
 * @param filter what narrows it, as it stands in the list's address
 * @param format the kind of file
 * @param language tag of the language its words are in
 */
public record ExportOrder(String list, String filter, String format, String language) implements Serializable {}
