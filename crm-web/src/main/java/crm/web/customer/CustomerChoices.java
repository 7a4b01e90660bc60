package crm.web.customer;

import crm.customer.document.CheckMethod;
import crm.customer.document.DocumentKind;
import crm.customer.document.Gender;
import crm.customer.profile.Channel;
import crm.customer.profile.Credit;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.Education;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What the select boxes of the customer forms offer. */
@Named
@ApplicationScoped
public class CustomerChoices {

    public DocumentKind[] getDocumentKinds() {
        return DocumentKind.values();
    }

    public CheckMethod[] getCheckMethods() {
        return CheckMethod.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public Education[] getEducations() {
        return Education.values();
    }

    public Credit[] getCredits() {
        return Credit.values();
    }

    public CustomerClass[] getClasses() {
        return CustomerClass.values();
    }

    /** Classes of a person; an enterprise is one by its document. */
    public List<CustomerClass> getPersonClasses() {
        return List.of(CustomerClass.INDIVIDUAL, CustomerClass.KEY_ACCOUNT);
    }

    /** By which ways a customer comes to the counter; a takeover is never chosen. */
    public List<Channel> getChannels() {
        return List.of(Channel.HALL, Channel.HOTLINE, Channel.CAMPAIGN, Channel.PORTAL);
    }

    public List<Integer> getIncomeBands() {
        return IntStream.rangeClosed(1, 6).boxed().toList();
    }
}
