package crm.customer.profile;

import crm.customer.names.MailAddress;
import crm.customer.names.PhoneNumber;
import java.util.Objects;

/**
 * One field that changed.
 *
 * @param field its name; the label is the message {@code customer.field.<name>}
 * @param from the text before; null when there was none
 * @param to the text after; null when there is none
 */
public record FieldDifference(String field, String from, String to) {

    static final String PHONE = "phone";
    static final String MAIL = "mail";
    static final String DOCUMENT = "document";
    static final String MANAGER = "manager";
    static final String STATUS = "status";

    /** Whether it tells something of the person, and not only where the account stands. */
    public boolean isPersonal() {
        return !field.equals(STATUS) && !field.equals(MANAGER);
    }

    public boolean isReal() {
        return !Objects.equals(from, to);
    }

    /** The same with phone and mail masked, for the audit trail and the history people read. */
    public FieldDifference masked() {
        return switch (field) {
            case PHONE -> new FieldDifference(field, PhoneNumber.masked(from), PhoneNumber.masked(to));
            case MAIL -> new FieldDifference(field, MailAddress.masked(from), MailAddress.masked(to));
            default -> this;
        };
    }
}
