package crm.system.identity.look;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Two columns of the account and no more: a change of colours must not collide with one of its rights. */
@Dependent
class LookStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager accounts;

    Optional<ChosenLook> find(long accountId) {
        return accounts.createQuery(
                        "select new crm.system.identity.look.ChosenLook(a.language, a.theme) from Account a where a.id = :id",
                        ChosenLook.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    void rememberLanguage(long accountId, String language) {
        accounts.createQuery("update Account a set a.language = :language where a.id = :id")
                .setParameter("language", language)
                .setParameter("id", accountId)
                .executeUpdate();
    }

    void rememberTheme(long accountId, String theme) {
        accounts.createQuery("update Account a set a.theme = :theme where a.id = :id")
                .setParameter("theme", theme)
                .setParameter("id", accountId)
                .executeUpdate();
    }
}
