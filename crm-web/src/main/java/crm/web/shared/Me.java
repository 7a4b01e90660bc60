package crm.web.shared;

import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.session.Portal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person in front of the screen, for pages: {@code #{me.may('customer:profile:open')}}. */
@Named
@RequestScoped
public class Me {

    @Inject
    private CurrentUser currentUser;

    public boolean isSignedIn() {
        return currentUser.find().isPresent();
    }

    public String getName() {
        return currentUser.find().map(Actor::personName).orElse("");
    }

    public String getAccount() {
        return currentUser.find().map(Actor::accountName).orElse("");
    }

    /** Whether it is a customer, who sees nothing of the staff's menu and search. */
    public boolean isCustomer() {
        return currentUser
                .find()
                .map(actor -> actor.portal() == Portal.CUSTOMER)
                .orElse(false);
    }

    /** Whether a unit lies in the person's own branch. */
    public boolean covers(long unitId) {
        return currentUser.scope().covers(unitId);
    }

    /** Whether the person holds a permission; hides what would be refused, the services decide. */
    public boolean may(String permission) {
        return currentUser.may(permission);
    }
}
