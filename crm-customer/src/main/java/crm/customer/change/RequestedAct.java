package crm.customer.change;

import crm.customer.profile.Customer;
import crm.customer.profile.FieldDifference;
import java.util.List;

/** Carries out one kind of request after its approval, within the same transaction; implemented as a bean. */
public interface RequestedAct {

    ChangeKind kind();

    /**
     * Does it.
     *
     * @param lines what was asked for
     * @param submittedBy the employee who asked; null when it was nobody's
     */
    void carryOut(Customer customer, List<FieldDifference> lines, Long submittedBy);
}
