package crm.system.identity.openwork;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.identity.employee.EmployeeResigned;
import crm.system.identity.employee.EmployeeTransferred;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Passes open work on within the transaction of a transfer or a resignation. */
@Dependent
class HandOver {

    @Inject
    @Any
    private Instance<OpenWork> kinds;

    @Inject
    private AuditTrail audit;

    /** Without a successor the work goes along. */
    void on(@Observes EmployeeTransferred event) {
        if (event.successorId() != null) {
            handOver(event.employeeId(), event.successorId());
        }
    }

    /** @throws OpenWorkOrphaned when there is work and no successor */
    void on(@Observes EmployeeResigned event) {
        if (event.successorId() != null) {
            handOver(event.employeeId(), event.successorId());
            return;
        }
        long waiting =
                kinds.stream().mapToLong(kind -> kind.count(event.employeeId())).sum();
        if (waiting > 0) {
            throw new OpenWorkOrphaned(waiting);
        }
    }

    private void handOver(long from, long to) {
        for (OpenWork kind : kinds) {
            long count = kind.handOver(from, to);
            if (count > 0) {
                audit.record(new AuditValues()
                        .field("kind", null, kind.key())
                        .field("count", null, count)
                        .field("employee", from, to)
                        .in(AuditFact.done("system:open-work:hand-over", "employee", from)));
            }
        }
    }
}
