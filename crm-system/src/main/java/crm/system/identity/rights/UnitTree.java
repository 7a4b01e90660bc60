package crm.system.identity.rights;

import crm.system.session.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The organisation as a tree, to tell whose customers a unit's staff see. */
final class UnitTree {

    private final Map<Long, Node> nodes = new HashMap<>();
    private final Map<Long, List<Long>> below = new HashMap<>();

    UnitTree(List<Node> units) {
        for (Node unit : units) {
            nodes.put(unit.id(), unit);
            if (unit.parentId() != null) {
                below.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                        .add(unit.id());
            }
        }
    }

    /**
     * The unit and all below it. Customers belong to branches, so the staff of a department see those of the branch the
     * department serves; the province sees everything.
     */
    Scope scopeOf(long unitId) {
        Node branch = branchOf(nodes.get(unitId));
        if (branch == null) {
            return Scope.nothing();
        }
        return branch.isProvince() ? Scope.all() : Scope.units(subtree(branch.id()));
    }

    private Node branchOf(Node unit) {
        Node branch = unit;
        Set<Long> passed = new HashSet<>();
        while (branch != null && branch.isDepartment() && passed.add(branch.id())) {
            branch = branch.parentId() == null ? null : nodes.get(branch.parentId());
        }
        return branch == null || branch.isDepartment() ? null : branch;
    }

    private Set<Long> subtree(long top) {
        Set<Long> found = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            long unit = open.pop();
            if (found.add(unit)) {
                open.addAll(below.getOrDefault(unit, List.of()));
            }
        }
        return found;
    }

    /** One unit; parentId is null at the top. */
    record Node(long id, Long parentId, String kind) {

        boolean isProvince() {
            return kind.equals("PROVINCE");
        }

        boolean isDepartment() {
            return kind.equals("DEPARTMENT");
        }
    }
}
