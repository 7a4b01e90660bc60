package crm.customer.branch;

import crm.system.identity.unit.UnitKind;
import java.io.Serializable;

/** A unit of the organisation as customers know it: the place that keeps their account. */
public record Branch(long id, Long parentId, String name, String englishName, UnitKind kind) implements Serializable {}
