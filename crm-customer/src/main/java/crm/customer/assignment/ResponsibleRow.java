package crm.customer.assignment;

import java.io.Serializable;

/** Somebody who can be responsible for customers. */
public record ResponsibleRow(long id, String name, String latinName, long unitId) implements Serializable {}
