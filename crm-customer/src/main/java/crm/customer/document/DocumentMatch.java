package crm.customer.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Compares a document that is shown again with the one the account stands on. */
@Dependent
public class DocumentMatch {

    @Inject
    private DocumentRegister documents;

    /**
     * Nothing to do with an account is done for somebody who cannot show its document.
     *
     * @param typed the number as it was typed again
     * @throws DocumentDiffers when it is another one, or the account has none
     */
    public void require(long customerId, String typed) {
        String number = DocumentCheck.oneNotation(typed);
        boolean same = documents
                .ofCustomer(customerId)
                .filter(document -> document.getNumber().equals(number))
                .isPresent();
        if (!same) {
            throw new DocumentDiffers();
        }
    }
}
