package crm.customer.porting;

import crm.customer.arrears.ArrearsBlock;
import crm.customer.document.DocumentMatch;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.Subscription;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What must hold before a number goes either way. */
@Dependent
class PortingRules {

    @Inject
    private PortingStore portings;

    @Inject
    private DocumentMatch documents;

    @Inject
    private ArrearsBlock arrears;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Clock clock;

    /** Holder, money and number are in order. */
    void beforeAsking(Customer customer, String number, String typedDocument) {
        if (customer.getStatus() != CustomerStatus.ACTIVE) {
            throw new AccountCannotPort(customer.getNumber());
        }
        documents.require(customer.getId(), customer.getNumber(), typedDocument);
        arrears.refuse(customer);
        if (portings.isUnderWay(number)) {
            throw new PortingUnderWay();
        }
    }

    /** Asked again on the day it leaves: a loss or a bill may have come between. */
    void mayLeave(Subscription subscription) {
        if (subscription.getState() != ServiceState.RUNNING || !PhoneNumber.isMobile(subscription.getServiceNumber())) {
            throw new NotPortable();
        }
        LocalDate bound = subscription.getContractEndsOn();
        if (bound != null && bound.isAfter(LocalDate.now(clock))) {
            throw new ContractStillRuns(bound);
        }
        arrears.refuse(customers.byId(subscription.getCustomerId()));
    }

    void codeIsValid(Porting porting) {
        if (porting.getValidUntil().isBefore(clock.instant())) {
            throw new CodeExpired();
        }
    }
}
