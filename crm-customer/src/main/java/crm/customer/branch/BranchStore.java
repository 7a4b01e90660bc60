package crm.customer.branch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class BranchStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager units;

    List<Branch> all() {
        return units.createQuery(
                        "select new crm.customer.branch.Branch(u.id, u.parentId, u.name, u.englishName, u.kind)"
                                + " from Unit u order by u.code",
                        Branch.class)
                .getResultList();
    }
}
