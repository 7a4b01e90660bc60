package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a query together so that it walks one index in the order wanted and stops when the page is full. A condition that
 * would tempt the database to another index, and to sorting everything that index finds, is hidden from its planner in a
 * CASE; the conditions of the index that shall be walked stand open.
 */
final class CustomerQuery {

    private final DatabaseKind database;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CustomerQuery(DatabaseKind database) {
        this.database = database;
    }

    /** In the list's own order: by how the name sounds. */
    static CustomerQuery byName(Selection selection, DatabaseKind database) {
        CustomerQuery query = new CustomerQuery(database);
        boolean exact = selection.ids() != null;
        NamePrefix prefix = selection.prefix();
        String walked = prefix == null || exact ? "c.name.sound" : prefix.path();
        query.units(selection, !exact, prefix);
        if (selection.status() != null) {
            boolean open = exact || prefix == null;
            query.status(selection, open);
            if (open && !exact) {
                query.order.add("c.status");
            }
        }
        if (exact) {
            query.add("c.id in :ids", "ids", selection.ids());
        }
        if (prefix != null) {
            query.prefix(prefix);
        } else if (!exact) {
            query.add(walked + " >= :low", "low", "");
        }
        query.rest(selection);
        query.order.add(walked);
        query.order.add("c.id");
        return query;
    }

    /**
     * In the order of any column.
     *
     * @param few whether so few customers match that they can be found first and sorted then
     */
    static CustomerQuery sorted(
            Selection selection, SortColumn column, boolean descending, boolean few, DatabaseKind db) {
        CustomerQuery query = new CustomerQuery(db);
        boolean exact = selection.ids() != null;
        if (selection.units() != null) {
            if (few && selection.prefix() == null) {
                query.add("c.unitId in :units", "units", selection.units());
            } else {
                query.hiddenUnits(selection.units());
            }
        }
        if (selection.status() != null) {
            query.status(selection, few && selection.prefix() == null);
        }
        if (exact) {
            query.add("c.id in :ids", "ids", selection.ids());
        }
        if (selection.prefix() != null) {
            query.prefix(selection.prefix());
        }
        query.rest(selection);
        String direction = descending ? " desc" : "";
        query.order.add(column.path() + direction);
        if (column != SortColumn.NUMBER) {
            query.order.add("c.id" + direction);
        }
        return query;
    }

    /** By the key alone, after a customer: for going through all of them, however many come before. */
    static CustomerQuery byKey(Selection selection, long after, DatabaseKind database) {
        CustomerQuery query = new CustomerQuery(database);
        if (selection.units() != null) {
            query.hiddenUnits(selection.units());
        }
        if (selection.status() != null) {
            query.status(selection, false);
        }
        if (selection.ids() != null) {
            query.add("c.id in :ids", "ids", selection.ids());
        }
        if (selection.prefix() != null) {
            query.prefix(selection.prefix());
        }
        query.rest(selection);
        query.add("c.id > :after", "after", after);
        query.order.add("c.id");
        return query;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    String order() {
        return " order by " + String.join(", ", order);
    }

    Map<String, Object> values() {
        return values;
    }

    private void units(Selection selection, boolean walked, NamePrefix prefix) {
        if (selection.onlyUnit() != null && !(walked && prefix != null && prefix.indexTellsUnit())) {
            add("c.unitId = :unit", "unit", selection.onlyUnit());
            if (walked) {
                order.add("c.unitId");
            }
        } else if (selection.units() != null) {
            hiddenUnits(selection.units());
        }
    }

    /** Spelled out: EclipseLink takes no list for IN inside a CASE. */
    private void hiddenUnits(Collection<Long> units) {
        List<String> each = new ArrayList<>();
        for (Long unit : units) {
            String name = "unit" + each.size();
            each.add("c.unitId = :" + name);
            values.put(name, unit);
        }
        conditions.add("(case when " + String.join(" or ", each) + " then 1 else 0 end) = 1");
    }

    private void status(Selection selection, boolean open) {
        condition("c.status = :status", open, "status", selection.status());
    }

    private void prefix(NamePrefix prefix) {
        if (database == DatabaseKind.H2) { // does not use an index for LIKE with a parameter
            add(prefix.path() + " >= :from", "from", prefix.text());
            add(prefix.path() + " < :to", "to", SearchWord.after(prefix.text()));
        } else {
            add(prefix.path() + " like :begins", "begins", prefix.text().replaceAll("[%_\\[]", "") + "%");
        }
    }

    /** Of customers of one manager the index of managers tells the few; anything else is walked past. */
    private void more(Narrowing more) {
        if (more.manager() != null) {
            add("c.managerId = :manager", "manager", more.manager());
        }
        if (more.sinceFrom() != null) {
            add("c.customerSince >= :sinceFrom", "sinceFrom", more.sinceFrom());
        }
        if (more.sinceTo() != null) {
            add("c.customerSince <= :sinceTo", "sinceTo", more.sinceTo());
        }
        if (more.birthMonth() != null) {
            add("function('MONTH', c.person.birthDate) = :month", "month", more.birthMonth());
        }
        if (more.named() != null) {
            String end = SearchWord.after(more.named().text());
            values.put("named", more.named().text());
            add(
                    "(case when " + more.named().path() + " >= :named and "
                            + more.named().path() + " < :namedEnd then 1 else 0 end) = 1",
                    "namedEnd",
                    end);
        }
    }

    private void rest(Selection selection) {
        more(selection.more());
        if (selection.status() == null) {
            conditions.add("(case when c.status = :removed or c.status = :erased then 1 else 0 end) = 0");
            values.put("removed", CustomerStatus.REMOVED);
            values.put("erased", CustomerStatus.ERASED);
        }
        if (!selection.keyAccounts()) {
            add("c.customerClass <> :key", "key", CustomerClass.KEY_ACCOUNT);
        }
        if (selection.customerClass() != null) {
            condition("c.customerClass = :class", false, "class", selection.customerClass());
        }
        if (selection.product() != null) {
            add(
                    "exists (select s.id from Subscription s where s.customerId = c.id and s.productId = :product"
                            + " and s.status <> :ended)",
                    "product",
                    selection.product());
            values.put("ended", SubscriptionStatus.ENDED);
        }
    }

    private void condition(String text, boolean open, String name, Object value) {
        add(open ? text : "(case when " + text + " then 1 else 0 end) = 1", name, value);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
