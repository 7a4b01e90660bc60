package crm.customer.demo;

import crm.customer.profile.Channel;
import crm.customer.profile.Credit;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.system.demo.branch.DemoBranch;

/**
 * A sample customer before it is written.
 *
 * @param id also decides number, phone and the ids of everything the customer has
 * @param adviser the account manager; null at a city branch
 * @param consents bit 1 SMS, bit 2 mail, bit 4 phone
 */
record DrawnCustomer(
        long id,
        Holder holder,
        Life life,
        Facts facts,
        DemoBranch.Desk desk,
        DemoBranch.Adviser adviser,
        CustomerClass customerClass,
        Channel channel,
        Credit credit,
        String phone,
        String mail,
        String address,
        int consents) {

    static final long NUMBER_BEFORE_FIRST = 100_000_000L;

    String number() {
        return Long.toString(NUMBER_BEFORE_FIRST + id);
    }

    boolean is(CustomerStatus status) {
        return life.status() == status;
    }

    /** Records taken over from the old system come without a document. */
    boolean hasDocument() {
        return !is(CustomerStatus.TO_BE_COMPLETED);
    }

    boolean consents(int bit) {
        return (consents & bit) != 0;
    }

    Long adviserId() {
        return adviser == null ? null : adviser.employeeId();
    }

    String adviserName() {
        return adviser == null ? null : adviser.name();
    }
}
