package crm.customer.search;

import java.io.Serializable;

/** Something to choose by its name. */
public record SearchChoice(long id, String name) implements Serializable {}
