package crm.system.identity.employee;

import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Employees of the acting person's own unit and those below. */
@Dependent
class EmployeeStore {

    private static final Map<String, String> SORTABLE =
            Map.of("number", "e.number", "name", "e.latinName", "unit", "u.code", "joined", "e.joinedOn");

    @PersistenceContext(unitName = "crm")
    private EntityManager employees;

    @Inject
    private CurrentUser currentUser;

    /** @throws RecordNotFound when there is none, or none that may be seen */
    Employee byId(long id) {
        Employee found = employees.find(Employee.class, id);
        if (found == null || !currentUser.scope().covers(found.getUnitId())) {
            throw new RecordNotFound("employee", id);
        }
        return found;
    }

    Employee add(Employee employee) {
        employees.persist(employee);
        // Accounts point at their person by id, of whose order at the end the provider knows nothing.
        employees.flush();
        return employee;
    }

    /** The highest level of each, in one query; who holds none is left out. */
    Map<Long, Integer> levelsOf(Collection<Long> employeeIds) {
        Map<Long, Integer> levels = new HashMap<>();
        if (!employeeIds.isEmpty()) {
            employees
                    .createQuery(
                            "select a.employeeId, max(r.level) from Account a join a.roles r"
                                    + " where a.employeeId in :employees group by a.employeeId",
                            Object[].class)
                    .setParameter("employees", employeeIds)
                    .getResultList()
                    .forEach(row -> levels.put((Long) row[0], (Integer) row[1]));
        }
        return levels;
    }

    /** The highest level that the person's accounts hold, 0 without any. */
    int levelOf(long employeeId) {
        Integer level = employees
                .createQuery(
                        "select max(r.level) from Account a join a.roles r where a.employeeId = :employee",
                        Integer.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
        return level == null ? 0 : level;
    }

    boolean hasNumber(String number) {
        return !employees
                .createQuery("select e.id from Employee e where e.number = :number", Long.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    List<EmployeeRow> find(EmployeeFilter filter, Slice slice) {
        Map<String, Object> values = new HashMap<>();
        String direction = slice.descending() ? " desc" : "";
        String column = SORTABLE.getOrDefault(slice.sort() == null ? "number" : slice.sort(), "e.number");
        TypedQuery<EmployeeRow> query = employees.createQuery(
                "select new crm.system.identity.employee.EmployeeRow(e.id, e.number, e.name, e.latinName, u.name,"
                        + " u.englishName, e.position, e.joinedOn, e.resignedOn)" + from(filter, values)
                        + " order by " + column + direction + ", e.id" + direction,
                EmployeeRow.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList();
    }

    long count(EmployeeFilter filter) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Long> query = employees.createQuery("select count(e)" + from(filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String from(EmployeeFilter filter, Map<String, Object> values) {
        StringBuilder from = new StringBuilder(" from Employee e, Unit u where u.id = e.unitId and e.resignedOn is ")
                .append(filter.isResigned() ? "not null" : "null");
        Scope scope = currentUser.scope();
        if (!scope.everything()) {
            from.append(" and e.unitId in :scope");
            values.put("scope", scope.unitIds().isEmpty() ? List.of(0L) : List.copyOf(scope.unitIds()));
        }
        if (filter.getUnitId() != null) {
            from.append(" and e.unitId = :unit");
            values.put("unit", filter.getUnitId());
        }
        if (filter.getText() != null && !filter.getText().isBlank()) {
            from.append(" and (e.number like :text escape '!' or e.name like :text escape '!'"
                    + " or lower(e.latinName) like :lower escape '!')");
            String beginning = filter.getText().strip().replaceAll("([!%_\\[])", "!$1") + "%";
            values.put("text", beginning);
            values.put("lower", beginning.toLowerCase(java.util.Locale.ROOT));
        }
        return from.toString();
    }
}
