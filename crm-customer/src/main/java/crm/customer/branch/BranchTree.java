package crm.customer.branch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The units as they were at one moment. */
final class BranchTree {

    private final List<Branch> branches;
    private final Map<Long, Branch> byId = new HashMap<>();
    private final Map<Long, List<Branch>> below;

    BranchTree(List<Branch> branches) {
        this.branches = List.copyOf(branches);
        branches.forEach(branch -> byId.put(branch.id(), branch));
        below = branches.stream()
                .filter(branch -> branch.parentId() != null)
                .collect(Collectors.groupingBy(Branch::parentId));
    }

    List<Branch> all() {
        return branches;
    }

    Branch find(long id) {
        return byId.get(id);
    }

    /** The unit and all above it, itself first. */
    List<Long> above(long unit) {
        List<Long> path = new ArrayList<>();
        Branch at = byId.get(unit);
        while (at != null && !path.contains(at.id())) {
            path.add(at.id());
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return path;
    }

    /** The unit and all below it. */
    Set<Long> subtree(long top) {
        Set<Long> found = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            long unit = open.pop();
            if (found.add(unit)) {
                below.getOrDefault(unit, List.of()).forEach(child -> open.add(child.id()));
            }
        }
        return found;
    }
}
