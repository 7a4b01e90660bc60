package crm.customer.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class ReviewStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager reviews;

    Optional<OpeningReview> ofCustomer(long customerId) {
        return reviews.createQuery("select r from OpeningReview r where r.customerId = :customer", OpeningReview.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    void add(OpeningReview review) {
        reviews.persist(review);
    }
}
