package crm.customer.servicing;

import crm.customer.subscription.ServiceState;

/** What can be done to a service, from which states, and what it comes to. */
public enum ServiceAction {
    SUSPEND,
    RESUME,
    REPORT_LOSS,
    REPLACE_SIM,
    CHANGE_OWNER;

    /** What the service does afterwards. */
    public ServiceState to() {
        return switch (this) {
            case SUSPEND -> ServiceState.PAUSED;
            case REPORT_LOSS -> ServiceState.LOST;
            case RESUME, REPLACE_SIM, CHANGE_OWNER -> ServiceState.RUNNING;
        };
    }

    /** Whether it can be done to a service in that state. */
    public boolean isPossible(ServiceState state) {
        return switch (this) {
            case SUSPEND, CHANGE_OWNER -> state == ServiceState.RUNNING;
            case RESUME -> state == ServiceState.PAUSED || state == ServiceState.LOST;
            case REPORT_LOSS -> state == ServiceState.RUNNING || state == ServiceState.PAUSED;
            case REPLACE_SIM -> state == ServiceState.RUNNING || state == ServiceState.LOST;
        };
    }

    /** Whether it is about a card, and so for mobile services only. */
    public boolean isForMobile() {
        return this == REPLACE_SIM || this == REPORT_LOSS;
    }

    /** A loss must be reported at once, whoever calls; resuming what was lost or giving a card away needs the document. */
    public boolean needsDocument(ServiceState state) {
        return this == REPLACE_SIM || this == CHANGE_OWNER || (this == RESUME && state == ServiceState.LOST);
    }
}
