package crm.customer.churn.plan;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is filled in to make a plan. */
public class PlanDetails implements Serializable {

    @NotNull
    private Long ownerId;

    @NotBlank
    @Size(max = 300)
    private String offer;

    @NotNull
    @FutureOrPresent
    private LocalDate dueOn;

    /** The employee on whose desk it stands. */
    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    /** What the customer is offered. */
    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
