package crm.system.identity.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells every node that rights have changed. */
@Dependent
public class RightsVersion {

    @PersistenceContext(unitName = "crm")
    private EntityManager versions;

    /** Takes effect with the running transaction. Call it last: the row is locked until the end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raise() {
        versions.createNativeQuery("UPDATE sys_rights_version SET version = version + 1 WHERE id = 1")
                .executeUpdate();
    }
}
