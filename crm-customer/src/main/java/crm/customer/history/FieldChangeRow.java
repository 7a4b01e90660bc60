package crm.customer.history;

import crm.customer.profile.FieldDifference;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a customer's history, phones and mail addresses masked.
 *
 * @param field its label is the message {@code customer.field.<field>}
 * @param from null when there was nothing before
 * @param to null when there is nothing after
 * @param still whether the field has that value now and people fill it in, so that the change can be undone
 */
public record FieldChangeRow(
        long id, Instant changedAt, String actorName, String field, String from, String to, boolean still)
        implements Serializable {

    static FieldChangeRow of(FieldChange change, FieldDifference difference, boolean still) {
        FieldDifference masked = difference.masked();
        return new FieldChangeRow(
                change.getId(),
                change.getChangedAt(),
                change.getActorName(),
                change.getField(),
                masked.from(),
                masked.to(),
                still);
    }
}
