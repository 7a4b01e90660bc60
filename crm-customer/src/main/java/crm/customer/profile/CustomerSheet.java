package crm.customer.profile;

import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentKind;
import crm.customer.document.DocumentMask;
import crm.customer.names.MailAddress;
import crm.customer.names.PhoneNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A customer as shown on screens, with phone, mail and document masked.
 *
 * @param version to hand back with a change, so that nobody's change is overwritten
 * @param phone masked; null when there is none
 * @param mail masked; null when there is none
 * @param age in full years; null when the birth date is not known, and for enterprises
 * @param documentKind null while the record is to be completed
 * @param documentNumber masked
 */
public record CustomerSheet(
        long id,
        long version,
        String number,
        String name,
        String latinName,
        PersonFacts person,
        Integer age,
        String phone,
        String mail,
        String address,
        Consents consents,
        CustomerClass customerClass,
        Credit credit,
        long unitId,
        Long managerId,
        CustomerStatus status,
        Channel channel,
        String mainPackage,
        LocalDate customerSince,
        Instant openedAt,
        Long openedBy,
        Instant changedAt,
        LocalDate closedOn,
        DocumentKind documentKind,
        String documentNumber,
        boolean photoChecked)
        implements Serializable {

    static CustomerSheet of(Customer customer, CustomerDocument document, LocalDate today) {
        return new CustomerSheet(
                customer.getId(),
                customer.getVersion(),
                customer.getNumber(),
                customer.getName().getText(),
                customer.getName().getLatin(),
                customer.getPerson(),
                customer.getPerson().age(today),
                PhoneNumber.masked(customer.getReach().getPhone()),
                MailAddress.masked(customer.getReach().getMail()),
                customer.getReach().getAddress(),
                customer.getConsents(),
                customer.getCustomerClass(),
                customer.getCredit(),
                customer.getUnitId(),
                customer.getManagerId(),
                customer.getStatus(),
                customer.getChannel(),
                customer.getMainPackage(),
                customer.getCustomerSince(),
                customer.getOpenedAt(),
                customer.getOpenedBy(),
                customer.getChangedAt(),
                customer.getClosedOn(),
                document == null ? null : document.getKind(),
                document == null ? null : DocumentMask.masked(document.getNumber()),
                document != null && document.isPhotoChecked());
    }

    /** Whether nothing about it is changed any more. */
    public boolean isEnded() {
        return status == CustomerStatus.CLOSED || status == CustomerStatus.REMOVED || status == CustomerStatus.ERASED;
    }

    /** Whether there is an account that money may come to, also a closed one. */
    public boolean isPayer() {
        return status != CustomerStatus.REMOVED && status != CustomerStatus.ERASED;
    }

    /** Whether a document stands behind it and something new may be sold on it. */
    public boolean isReadyForSale() {
        return status == CustomerStatus.ACTIVE;
    }
}
