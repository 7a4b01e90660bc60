package crm.customer.profile;

import crm.customer.document.CheckedDocument;
import java.time.Instant;
import java.time.LocalDate;

/** All that a new account begins with. Its number comes from the database and is given once only. */
record Registration(
        String number,
        CustomerDetails details,
        CheckedDocument document,
        long unitId,
        Long employeeId,
        Channel channel,
        Instant at,
        LocalDate on,
        boolean inReview) {}
