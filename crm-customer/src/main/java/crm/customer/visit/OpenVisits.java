package crm.customer.visit;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.Visits;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.session.ActingSession;
import crm.system.session.CurrentUser;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.StackWalker.StackFrame;

/** Opens a customer's record to whoever serves them on a visit; each use of it is audited with what it was for. */
@Dependent
class OpenVisits implements Visits {

    private static final String OURS = "crm.";
    private static final String SERVICE = "Service";

    @Inject
    private VisitStore visits;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Override
    public boolean isOpen(Customer customer) {
        if (ActingSession.current() == ActingSession.NONE || !currentUser.may(CustomerPermissions.VISIT_START)) {
            return false;
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return look(customer);
        }
        // A use case asks several times for the customer: it looks once, and is told once.
        String key = OpenVisits.class.getName() + customer.getId();
        Boolean known = (Boolean) transactions.getResource(key);
        if (known == null) {
            known = look(customer);
            transactions.putResource(key, known);
        }
        return known;
    }

    private boolean look(Customer customer) {
        boolean open = visits.open(customer.getId()).isPresent();
        if (open) {
            trail.record(new AuditValues()
                    .field("service", null, service())
                    .in(AuditFact.done("customer:visit:act", "customer", customer.getNumber())));
        }
        return open;
    }

    /** The service that was called from outside, as {@code SubscriptionService.start}: the outermost of ours. */
    private static String service() {
        return StackWalker.getInstance().walk(frames -> frames.filter(OpenVisits::isService)
                .reduce((inner, outer) -> outer)
                .map(frame -> simple(frame.getClassName()) + "." + frame.getMethodName())
                .orElse("-"));
    }

    private static boolean isService(StackFrame frame) {
        return frame.getClassName().startsWith(OURS) && frame.getClassName().endsWith(SERVICE);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
