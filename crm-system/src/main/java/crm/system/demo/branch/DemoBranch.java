package crm.system.demo.branch;

import java.util.List;

/**
 * The sample branch as later chapters need it.
 *
 * @param desks where customers are served, the city branches last
 * @param portalCustomerId the customer behind the published customer login
 */
public record DemoBranch(List<Desk> desks, long portalCustomerId) {

    /**
     * A branch that serves customers.
     *
     * @param unitId the branch
     * @param region its six digits of GB/T 2260
     * @param city true for a city branch, false for a county
     * @param cityRegion the region of the city that it is or lies in
     * @param advisers its account managers, at least one for a county
     */
    public record Desk(long unitId, String region, boolean city, String cityRegion, List<Adviser> advisers) {}

    /** An account manager with the account she works with. */
    public record Adviser(long employeeId, long accountId, String name) {}
}
