package crm.customer.churn.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is filled in when a plan is over. */
public class PlanEnd implements Serializable {

    @NotNull
    private PlanOutcome outcome;

    @Size(max = 300)
    private String words;

    public PlanOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(PlanOutcome outcome) {
        this.outcome = outcome;
    }

    /** What the customer said; may be null. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }
}
