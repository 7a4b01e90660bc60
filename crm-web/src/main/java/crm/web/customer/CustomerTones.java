package crm.web.customer;

import crm.customer.closing.ClosingState;
import crm.customer.porting.PortingState;
import crm.customer.profile.CustomerStatus;
import crm.customer.submission.ReviewState;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.SubscriptionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Colours of state chips; the word beside the colour says the same. */
@Named
@ApplicationScoped
public class CustomerTones {

    public String of(CustomerStatus status) {
        return switch (status) {
            case ACTIVE -> "good";
            case TO_BE_COMPLETED, SUSPENDED -> "warning";
            case IN_REVIEW -> "note";
            case CLOSING -> "bad";
            case CLOSED, REMOVED, ERASED -> "plain";
        };
    }

    public String ofReview(ReviewState state) {
        return switch (state) {
            case WAITING -> "note";
            case ASKED_BACK -> "warning";
            case APPROVED -> "good";
            case REJECTED -> "bad";
            case WITHDRAWN -> "plain";
        };
    }

    public String ofSubscription(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE -> "good";
            case SUSPENDED -> "warning";
            case ENDED -> "plain";
        };
    }

    public String ofService(ServiceState state) {
        return switch (state) {
            case RUNNING -> "good";
            case PAUSED, HELD -> "warning";
            case LOST, CLOSING -> "bad";
            case ENDED -> "plain";
        };
    }

    public String ofPorting(PortingState state) {
        return switch (state) {
            case ASKED -> "note";
            case ACCEPTED -> "warning";
            case DONE -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "plain";
        };
    }

    public String ofClosing(ClosingState state) {
        return switch (state) {
            case BILL_ASKED -> "note";
            case TO_SETTLE -> "warning";
            case CLOSED -> "plain";
            case TAKEN_BACK -> "good";
        };
    }

    /** 100 204 811: nine digits are read out in threes. */
    public String grouped(String number) {
        return number == null ? "" : number.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }
}
