package crm.customer.profile;

import java.io.Serializable;

/** Phone and document number in full; either may be null. Whoever asked for them stands in the audit trail. */
public record UnmaskedNumbers(String phone, String documentNumber) implements Serializable {}
