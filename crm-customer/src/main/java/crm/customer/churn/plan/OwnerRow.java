package crm.customer.churn.plan;

import java.io.Serializable;

/** Somebody who can be given a plan. */
public record OwnerRow(long id, String name, String latinName, long unitId) implements Serializable {}
