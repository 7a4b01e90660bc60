package crm.customer.search;

import crm.system.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts a query together so that it walks one index in the order wanted and stops when the page is full. A condition that
 * would tempt the database to another index, and to sorting everything that index finds, is hidden from its planner in a
 * CASE; the conditions of the index that shall be walked stand open.
 */
final class CustomerQuery {

    private final DatabaseKind database;
    private final Conditions conditions = new Conditions();
    private final List<String> order = new ArrayList<>();

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
            query.conditions.add("c.id in :ids", "ids", selection.ids());
        }
        if (prefix != null) {
            query.prefix(prefix);
        } else if (!exact) {
            query.conditions.add(walked + " >= :low", "low", "");
        }
        Sieve.of(selection, query.conditions);
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
                query.conditions.add("c.unitId in :units", "units", selection.units());
            } else {
                query.hiddenUnits(selection.units());
            }
        }
        if (selection.status() != null) {
            query.status(selection, few && selection.prefix() == null);
        }
        if (exact) {
            query.conditions.add("c.id in :ids", "ids", selection.ids());
        }
        if (selection.prefix() != null) {
            query.prefix(selection.prefix());
        }
        Sieve.of(selection, query.conditions);
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
            query.conditions.add("c.id in :ids", "ids", selection.ids());
        }
        if (selection.prefix() != null) {
            query.prefix(selection.prefix());
        }
        Sieve.of(selection, query.conditions);
        query.conditions.add("c.id > :after", "after", after);
        query.order.add("c.id");
        return query;
    }

    String where() {
        return conditions.where();
    }

    String order() {
        return " order by " + String.join(", ", order);
    }

    Map<String, Object> values() {
        return conditions.values();
    }

    private void units(Selection selection, boolean walked, NamePrefix prefix) {
        if (selection.onlyUnit() != null && !(walked && prefix != null && prefix.indexTellsUnit())) {
            conditions.add("c.unitId = :unit", "unit", selection.onlyUnit());
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
            conditions.value(name, unit);
        }
        conditions.addHidden(String.join(" or ", each));
    }

    private void status(Selection selection, boolean open) {
        conditions.value("status", selection.status());
        if (open) {
            conditions.add("c.status = :status");
        } else {
            conditions.addHidden("c.status = :status");
        }
    }

    private void prefix(NamePrefix prefix) {
        if (database == DatabaseKind.H2) { // does not use an index for LIKE with a parameter
            conditions.add(prefix.path() + " >= :from", "from", prefix.text());
            conditions.add(prefix.path() + " < :to", "to", SearchWord.after(prefix.text()));
        } else {
            conditions.add(
                    prefix.path() + " like :begins", "begins", prefix.text().replaceAll("[%_\\[]", "") + "%");
        }
    }
}
