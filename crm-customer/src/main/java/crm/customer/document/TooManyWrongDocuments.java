package crm.customer.document;

import crm.system.errors.Refusal;

/** Somebody typed so many document numbers that do not match that they have to wait. */
public class TooManyWrongDocuments extends Refusal {

    TooManyWrongDocuments(long minutes) {
        super("rule", "document", "customer.document.tooManyWrong", minutes);
    }
}
