package crm.customer.profile;

import java.io.Serializable;

/** Phone, mail address and document number in full; each may be null. Whoever asked stands in the audit trail. */
public record UnmaskedNumbers(String phone, String mail, String documentNumber) implements Serializable {}
