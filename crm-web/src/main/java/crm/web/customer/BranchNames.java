package crm.web.customer;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Names branches in the person's language; each is asked for once a request. */
@Named
@RequestScoped
public class BranchNames {

    @Inject
    private BranchService branches;

    private final Map<Long, String> known = new HashMap<>();

    public String of(Long unitId) {
        return unitId == null
                ? ""
                : known.computeIfAbsent(
                        unitId, id -> branches.find(id).map(BranchNames::name).orElse(""));
    }

    /** Chinese for Chinese readers, English for the rest. */
    public static String name(Branch branch) {
        return Messages.locale().getLanguage().equals("zh") ? branch.name() : branch.englishName();
    }

    public String label(Branch branch) {
        return name(branch);
    }
}
