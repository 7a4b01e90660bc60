package crm.customer.assignment;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branches;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerSearchService;
import crm.customer.search.FilterText;
import crm.system.jobs.JobOrder;
import crm.system.jobs.JobService;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Hands customers to account managers. */
@Stateless
public class AssignmentService {

    /** What is done while the person waits; more goes to the background. */
    public static final int MOST_AT_ONCE = 200;

    @Inject
    private AssignmentStore assignments;

    @Inject
    private CustomerAccess customers;

    @Inject
    private CustomerSearchService search;

    @Inject
    private Branches branches;

    @Inject
    private JobService jobs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Who can be responsible, by branch and name. */
    @RequiresPermissions(CustomerPermissions.PROFILE_ASSIGN)
    public List<ResponsibleRow> managers() {
        return assignments.managers();
    }

    /**
     * Hands over the picked customers, at most {@value #MOST_AT_ONCE}.
     *
     * @throws CannotBeResponsible when that employee cannot be responsible
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_ASSIGN)
    public AssignmentResult assign(@NotNull Collection<Long> customerIds, long managerId) {
        if (customerIds.isEmpty()) {
            throw new NobodyPicked();
        }
        if (customerIds.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("more than " + MOST_AT_ONCE + " belong into the background");
        }
        ResponsibleRow manager = manager(managerId);
        long assigned = handOver(customers.seen(customerIds), manager);
        return new AssignmentResult(assigned, customerIds.size() - assigned, true);
    }

    /** Orders the same for more customers in the background; its end is told by a notification. */
    @RequiresPermissions(CustomerPermissions.PROFILE_ASSIGN)
    public long assignLater(@NotNull Collection<Long> customerIds, long managerId) {
        if (customerIds.isEmpty()) {
            throw new NobodyPicked();
        }
        return order(Assignment.ofPicked(me(), customerIds, manager(managerId).id(), clock.instant()));
    }

    /** Orders it for all customers that a filter lets through when their turn comes. */
    @RequiresPermissions(CustomerPermissions.PROFILE_ASSIGN)
    public long assignLater(@NotNull CustomerFilter filter, long managerId) {
        return order(Assignment.ofFilter(
                me(), FilterText.write(filter), manager(managerId).id(), clock.instant()));
    }

    /** Does the next chunk of an order, together with its checkpoint. */
    @RequiresPermissions(CustomerPermissions.PROFILE_ASSIGN)
    public AssignmentResult goOn(long assignmentId) {
        Assignment assignment = assignments.byId(assignmentId);
        List<Long> picked = assignment.pickedAfterCheckpoint(MOST_AT_ONCE);
        List<Long> next = picked != null
                ? picked
                : search.idsAfter(FilterText.read(assignment.getFilter()), assignment.getAfterId(), MOST_AT_ONCE);
        if (next.isEmpty()) {
            return assignment.result(true);
        }
        long assigned = handOver(customers.seen(next), manager(assignment.getManagerId()));
        assignment.did(next.get(next.size() - 1), assigned, next.size() - assigned);
        return assignment.result(next.size() < MOST_AT_ONCE);
    }

    private long order(Assignment assignment) {
        assignments.add(assignment);
        jobs.start(
                new JobOrder(AssignmentJob.NAME, assignment.getId().toString(), Wording.of(AssignmentJob.NAME), null));
        return assignment.getId();
    }

    private long me() {
        return currentUser.actor().accountId();
    }

    private ResponsibleRow manager(long id) {
        return assignments.managers().stream()
                .filter(manager -> manager.id() == id)
                .findFirst()
                .orElseThrow(CannotBeResponsible::new);
    }

    private long handOver(List<Customer> seen, ResponsibleRow manager) {
        Set<Long> served = branches.subtree(manager.unitId());
        List<Customer> changing = seen.stream()
                .filter(customer -> served.contains(customer.getUnitId()))
                .filter(customer -> customer.getStatus() != CustomerStatus.CLOSED)
                .filter(customer -> !Objects.equals(customer.getManagerId(), manager.id()))
                .toList();
        Map<Long, String> names = assignments.names(changing.stream()
                .map(Customer::getManagerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        changing.forEach(customer ->
                customers.assign(customer, manager.id(), names.get(customer.getManagerId()), manager.name()));
        return changing.size();
    }
}
