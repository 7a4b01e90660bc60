package crm.system.identity.openwork;

import java.io.Serializable;

/**
 * One piece of open work.
 *
 * @param title what it is, e.g. a customer's name
 * @param note its number or date
 * @param page where it is done, from the context root, e.g. {@code /customer/customer.xhtml?id=7}
 */
public record OpenWorkRow(String title, String note, String page) implements Serializable {}
