package crm.system.identity.owndata;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.identity.SystemPermissions;
import crm.system.identity.employee.ContactBook;
import crm.system.identity.employee.ContactData;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes requests for changes of one's own data, and decides them. */
@Stateless
public class OwnDataService {

    private static final String OWN = "one's own data";
    private static final String THING = "own-data-request";
    private static final int MOST = 100;

    @Inject
    private OwnDataStore requests;

    @Inject
    private ContactBook contacts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One's own data as they stand. @throws NoEmployee when the account belongs to none */
    @OpenToAllStaff(OWN)
    public OwnDataDetails own() {
        return OwnDataDetails.of(contacts.of(me()));
    }

    /** One's own latest request, whatever has become of it. */
    @OpenToAllStaff(OWN)
    public Optional<OwnDataRow> latest() {
        return requests.latest(me()).map(request -> row(request, false));
    }

    /** Asks for a change; one that is still open is replaced. */
    @OpenToAllStaff(OWN)
    public void ask(@NotNull @Valid OwnDataDetails details) {
        long me = me();
        ContactData wanted = details.contact();
        if (wanted.equals(contacts.of(me))) {
            throw new OwnDataUnchanged();
        }
        withdrawOpen(me);
        OwnDataRequest request =
                requests.add(new OwnDataRequest(me, currentUser.actor().accountId(), wanted, clock.instant()));
        audit.record(AuditFact.done("system:own-data:ask", THING, request.getId()));
    }

    @OpenToAllStaff(OWN)
    public void withdraw() {
        withdrawOpen(me());
    }

    /** Open requests of others that the acting person sees, the oldest first; at most a hundred. */
    @RequiresPermissions(SystemPermissions.OWN_DATA_DECIDE)
    public List<OwnDataRow> open() {
        List<OwnDataRequest> open = requests.open(MOST);
        Set<Long> below =
                contacts.below(open.stream().map(OwnDataRequest::getEmployeeId).collect(Collectors.toSet()));
        return open.stream()
                .map(request -> row(request, below.contains(request.getEmployeeId())))
                .toList();
    }

    @RequiresPermissions(SystemPermissions.OWN_DATA_DECIDE)
    public long countOpen() {
        return requests.countOpen();
    }

    /**
     * Puts the wanted data in force.
     *
     * @throws OwnDataOfOneself when the acting person asked for it
     * @throws crm.system.identity.LevelTooHigh when they stand no higher than who did
     */
    @RequiresPermissions(SystemPermissions.OWN_DATA_DECIDE)
    public void approve(long id) {
        OwnDataRequest request = decidable(id);
        request.end(OwnDataState.APPROVED, currentUser.actor().accountId(), clock.instant(), null);
        contacts.change(request.getEmployeeId(), request.wanted());
        audit.record(AuditFact.done("system:own-data:approve", THING, id));
        notices.send(request.getAccountId(), Wording.of("system.ownData.approvedNews"), "/system/own-data.xhtml");
    }

    /** Leaves everything as it is and tells the person why. */
    @RequiresPermissions(SystemPermissions.OWN_DATA_DECIDE)
    public void reject(long id, @NotBlank @Size(max = 200) String reason) {
        OwnDataRequest request = decidable(id);
        request.end(OwnDataState.REJECTED, currentUser.actor().accountId(), clock.instant(), reason);
        audit.record(new AuditValues()
                .field("reason", null, reason)
                .in(AuditFact.done("system:own-data:reject", THING, id)));
        notices.send(
                request.getAccountId(), Wording.of("system.ownData.rejectedNews", reason), "/system/own-data.xhtml");
    }

    private OwnDataRequest decidable(long id) {
        OwnDataRequest request = requests.byId(id);
        contacts.of(request.getEmployeeId());
        Long me = currentUser.actor().employeeId();
        if (me != null && me == request.getEmployeeId()) {
            throw new OwnDataOfOneself();
        }
        contacts.checkLevel(request.getEmployeeId());
        return request;
    }

    private void withdrawOpen(long employeeId) {
        requests.latest(employeeId)
                .filter(request -> request.getState() == OwnDataState.OPEN)
                .ifPresent(request -> {
                    request.end(OwnDataState.WITHDRAWN, currentUser.actor().accountId(), clock.instant(), null);
                    audit.record(AuditFact.done("system:own-data:withdraw", THING, request.getId()));
                });
    }

    private OwnDataRow row(OwnDataRequest request, boolean mayDecide) {
        return new OwnDataRow(
                request.getId(),
                request.getEmployeeId(),
                contacts.nameOf(request.getEmployeeId()),
                contacts.of(request.getEmployeeId()),
                request.wanted(),
                request.getState(),
                request.getAskedAt(),
                request.getDecidedAt(),
                request.getReason(),
                mayDecide);
    }

    private long me() {
        Long employee = currentUser.actor().employeeId();
        if (employee == null) {
            throw new NoEmployee();
        }
        return employee;
    }
}
