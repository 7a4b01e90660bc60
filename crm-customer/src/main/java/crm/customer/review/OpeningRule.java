package crm.customer.review;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one unit does with low-risk openings. */
@Entity
@Table(name = "cus_opening_rule")
public class OpeningRule extends Versioned {

    @Id
    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice", nullable = false)
    private RuleChoice choice = RuleChoice.INHERIT;

    protected OpeningRule() {} // for JPA

    OpeningRule(long unitId) {
        this.unitId = unitId;
    }

    Long getUnitId() {
        return unitId;
    }

    RuleChoice getChoice() {
        return choice;
    }

    void choose(RuleChoice next) {
        choice = next;
    }
}
