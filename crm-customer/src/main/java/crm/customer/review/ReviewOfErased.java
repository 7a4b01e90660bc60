package crm.customer.review;

import crm.customer.profile.CustomerErased;
import crm.customer.submission.Submission;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was said about an opening may name its customer; it goes when the customer is forgotten. */
@Dependent
class ReviewOfErased {

    @Inject
    private ReviewStore reviews;

    void on(@Observes CustomerErased event) {
        reviews.ofCustomer(event.customerId()).ifPresent(Submission::forgetWords);
    }
}
