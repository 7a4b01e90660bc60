package crm.customer.churn.intake;

import crm.customer.churn.ChurnSource;
import crm.system.crypto.FieldCipher;
import crm.system.intake.mapping.FieldValues;
import java.time.LocalDate;

/** A row that passed its checks, as it will be written. */
record ReadChurn(FieldValues values, Leaver leaver, long reasonId) {

    LocalDate churnedOn() {
        return values.date(ChurnFields.CHURNED_ON);
    }

    String service() {
        return values.text(ChurnFields.SERVICE);
    }

    String rival() {
        return values.text(ChurnFields.RIVAL);
    }

    String segment() {
        return values.text(ChurnFields.SEGMENT);
    }

    /** Files come from business systems, unless they say something else. */
    String source() {
        String source = values.text(ChurnFields.SOURCE);
        return source == null ? ChurnSource.BUSINESS_SYSTEM.name() : source;
    }

    /** Encrypted; null for none. */
    String note() {
        String note = values.text(ChurnFields.NOTE);
        return note == null ? null : FieldCipher.instance().encrypt(note);
    }

    /** What there is one record of. */
    String key() {
        return key(leaver.id(), service(), churnedOn());
    }

    static String key(long customer, String service, LocalDate on) {
        return customer + "/" + service + "/" + on;
    }
}
