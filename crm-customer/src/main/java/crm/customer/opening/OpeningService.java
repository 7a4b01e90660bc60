package crm.customer.opening;

import crm.customer.CustomerPermissions;
import crm.customer.document.CheckedDocument;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentCheck;
import crm.customer.document.DocumentKind;
import crm.customer.document.DocumentProblem;
import crm.customer.document.DocumentRegister;
import crm.customer.profile.Channel;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.review.OpeningReviews;
import crm.customer.subscription.SubscriptionService;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Opens accounts. */
@Stateless
public class OpeningService {

    @Inject
    private DocumentCheck check;

    @Inject
    private DocumentRegister documents;

    @Inject
    private CustomerAccess access;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private OpeningReviews reviews;

    @Inject
    private CurrentUser currentUser;

    /** What is wrong with a number as it was typed; empty when nothing is. */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public Optional<DocumentProblem> problem(@NotNull DocumentKind kind, String typedNumber) {
        return check.problem(kind, typedNumber);
    }

    /**
     * What a document's number tells of its holder.
     *
     * @throws crm.customer.document.DocumentNumberWrong when the number cannot be right
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public CheckedDocument check(@NotNull DocumentKind kind, String typedNumber) {
        return check.check(kind, typedNumber);
    }

    /** Who holds the document already, in any branch; of a customer of another branch only the branch is told. */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public Optional<ExistingCustomer> existing(@NotNull CheckedDocument document) {
        return documents.find(document.kind(), document.number()).map(this::asSeen);
    }

    /**
     * Opens the account, and starts the chosen product on it; all of it or nothing.
     *
     * @throws crm.customer.document.DocumentNumberWrong when the document's number cannot be right
     * @throws crm.customer.document.DocumentAlreadyKnown when an account stands on it already
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public CustomerSheet open(@Valid @NotNull OpeningDetails opening) {
        CheckedDocument document = check.check(opening.getDocumentKind(), opening.getDocumentNumber());
        CustomerDetails details = opening.getCustomer();
        if (document.kind().ofEnterprise()) {
            details.setCustomerClass(CustomerClass.ENTERPRISE);
        }
        boolean review = reviews.isNeeded(
                currentUser.actor().unitId(), document.kind(), details.getCustomerClass(), opening.getChannel());
        CustomerSheet opened = customers.register(
                document, opening.getCheckMethod(), opening.isPhotoChecked(), details, opening.getChannel(), review);
        if (review) {
            reviews.submit(opened.id());
        }
        if (opening.getProductId() != null) {
            subscriptions.start(opened.id(), opening.getProductId(), opening.getServiceNumber());
        }
        return opened;
    }

    /**
     * Puts a document on a record that was taken over without one; something may be sold on it from then on.
     *
     * @param version of the record that the form was made from
     * @throws crm.customer.document.DocumentNumberWrong when the document's number cannot be right
     * @throws crm.customer.document.DocumentAlreadyKnown when an account stands on it already
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public CustomerSheet complete(long customerId, long version, @Valid @NotNull CompletionDetails completion) {
        Customer customer = access.byId(customerId);
        CheckedDocument document = check.check(completion.getDocumentKind(), completion.getDocumentNumber());
        boolean review =
                reviews.isNeeded(customer.getUnitId(), document.kind(), customer.getCustomerClass(), Channel.TAKEOVER);
        CustomerSheet complete = customers.complete(
                customerId,
                version,
                document,
                completion.getCheckMethod(),
                completion.isPhotoChecked(),
                completion.getName(),
                review);
        if (review) {
            reviews.submit(customerId);
        }
        return complete;
    }

    private ExistingCustomer asSeen(CustomerDocument document) {
        Customer anywhere = access.findAnywhere(document.getCustomerId()).orElseThrow();
        return access.find(document.getCustomerId())
                .map(seen -> new ExistingCustomer(
                        seen.getId(), seen.getNumber(), seen.getName().getText(), seen.getUnitId()))
                .orElseGet(() -> new ExistingCustomer(null, null, null, anywhere.getUnitId()));
    }
}
