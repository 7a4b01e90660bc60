package crm.web.customer.opening;

import crm.customer.review.OpeningRuleRow;
import crm.customer.review.OpeningRuleService;
import crm.customer.review.RuleChoice;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says for each branch whether low-risk openings pass without review. */
@Named
@ViewScoped
public class OpeningRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningRuleService rules;

    private List<OpeningRuleRow> rows;
    private final Map<Long, String> chosen = new HashMap<>();

    @PostConstruct
    void open() {
        rows = rules.rows();
        chosen.clear();
        rows.forEach(row -> chosen.put(row.unitId(), row.choice().name()));
    }

    public void save() {
        for (OpeningRuleRow row : rows) {
            RuleChoice choice = RuleChoice.valueOf(chosen.get(row.unitId()));
            if (choice != row.choice()) {
                rules.choose(row.unitId(), choice);
            }
        }
        open();
        Messages.done("customer.rule.saved");
    }

    public List<OpeningRuleRow> getRows() {
        return rows;
    }

    /** A choice by its name, for each unit. */
    public Map<Long, String> getChosen() {
        return chosen;
    }

    public RuleChoice[] getChoices() {
        return RuleChoice.values();
    }
}
