package crm.customer.history;

import crm.customer.names.PhoneNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a customer's history, phones masked.
 *
 * @param field its label is the message {@code customer.field.<field>}
 * @param from null when there was nothing before
 * @param to null when there is nothing after
 */
public record FieldChangeRow(long id, Instant changedAt, String actorName, String field, String from, String to)
        implements Serializable {

    static FieldChangeRow of(FieldChange change) {
        boolean phone = change.getField().equals("phone");
        return new FieldChangeRow(
                change.getId(),
                change.getChangedAt(),
                change.getActorName(),
                change.getField(),
                phone ? PhoneNumber.masked(change.getValueFrom()) : change.getValueFrom(),
                phone ? PhoneNumber.masked(change.getValueTo()) : change.getValueTo());
    }
}
