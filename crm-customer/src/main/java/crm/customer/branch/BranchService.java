package crm.customer.branch;

import crm.system.identity.unit.UnitKind;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Names the branches on screens. */
@Stateless
public class BranchService {

    @Inject
    private Branches branches;

    @Inject
    private CurrentUser currentUser;

    /** The branches whose customers the acting person may see, without departments, which keep none. */
    @OpenToAllStaff("names of one's own branches are no secret")
    public List<Branch> seen() {
        return branches.all().stream()
                .filter(branch -> branch.kind() != UnitKind.DEPARTMENT)
                .filter(branch -> currentUser.scope().covers(branch.id()))
                .toList();
    }

    /** Any branch by its id. */
    @OpenToAllStaff("the name of a branch is on its door")
    public Optional<Branch> find(long unitId) {
        return branches.find(unitId);
    }
}
