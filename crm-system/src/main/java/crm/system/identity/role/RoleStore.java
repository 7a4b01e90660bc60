package crm.system.identity.role;

import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Roles, and every permission the program has ever known. */
@Dependent
class RoleStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager roles;

    Optional<Role> findByCode(String code) {
        return roles.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws RecordNotFound when there is none */
    Role byId(long id) {
        Role found = roles.find(Role.class, id);
        if (found == null) {
            throw new RecordNotFound("role", id);
        }
        return found;
    }

    /** From the highest level down. */
    List<Role> all() {
        return roles.createQuery("select r from Role r order by r.level desc, r.code", Role.class)
                .getResultList();
    }

    long holders(long roleId) {
        return roles.createQuery("select count(a) from Account a join a.roles r where r.id = :role", Long.class)
                .setParameter("role", roleId)
                .getSingleResult();
    }

    void remove(Role role) {
        roles.remove(role);
    }

    Role add(Role role) {
        roles.persist(role);
        return role;
    }

    @SuppressWarnings("unchecked") // a native query of one text column
    Set<String> knownPermissions() {
        List<String> names = roles.createNativeQuery("SELECT permission FROM sys_known_permission")
                .getResultList();
        return new HashSet<>(names);
    }

    void addKnownPermission(String name) {
        roles.createNativeQuery("INSERT INTO sys_known_permission (permission) VALUES (?)")
                .setParameter(1, name)
                .executeUpdate();
    }
}
