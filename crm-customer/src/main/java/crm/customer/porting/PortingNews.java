package crm.customer.porting;

import crm.customer.profile.Customer;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes each step of a porting on the time line and into the audit trail; the number stands in neither. */
@Dependent
class PortingNews {

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    void tell(Porting porting, Customer customer) {
        String way = porting.getDirection().name().toLowerCase(Locale.ROOT);
        String step = porting.getState().name().toLowerCase(Locale.ROOT);
        trail.record(AuditFact.done("customer:porting:" + way + "-" + step, "porting", porting.getId()));
        timeline.add(
                customer.getId(),
                "customer.timeline.porting." + porting.getDirection() + "." + porting.getState(),
                null,
                String.valueOf(porting.getId()));
    }
}
