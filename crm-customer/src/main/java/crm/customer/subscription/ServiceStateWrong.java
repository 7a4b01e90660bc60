package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;

/** What was wished does not fit what the service is doing now. */
public class ServiceStateWrong extends BusinessRuleViolation {

    public ServiceStateWrong(ServiceState now) {
        super("customer.service.stateWrong", "@customer.service.state." + now.name());
    }
}
