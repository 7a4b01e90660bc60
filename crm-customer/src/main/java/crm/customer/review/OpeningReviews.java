package crm.customer.review;

import crm.customer.document.DocumentKind;
import crm.customer.profile.Channel;
import crm.customer.profile.CustomerClass;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says which openings a second person must look at, and puts them in the queue. */
@Dependent
public class OpeningReviews {

    @Inject
    private ReviewStore reviews;

    @Inject
    private LowRiskRules rules;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Whether an opening in this branch waits for a second person. */
    public boolean isNeeded(long unitId, DocumentKind document, CustomerClass customerClass, Channel channel) {
        boolean low = document == DocumentKind.ID_CARD
                && customerClass == CustomerClass.INDIVIDUAL
                && (channel == Channel.HALL || channel == Channel.TAKEOVER);
        return !low || !rules.passesIn(unitId);
    }

    /** Puts an opening of the acting person in the queue. */
    public void submit(long customerId) {
        reviews.ofCustomer(customerId)
                .ifPresentOrElse(
                        before -> before.submit(currentUser.actor(), null, clock.instant()),
                        () -> reviews.add(new OpeningReview(customerId, currentUser.actor(), clock.instant())));
    }
}
