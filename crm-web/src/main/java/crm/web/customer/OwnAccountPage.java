package crm.web.customer;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.customer.subscription.SubscriptionStatus;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** What a customer sees first: the own packages, news, and what we know of them. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private NamesInLists names;

    private CustomerSheet customer;
    private List<SubscriptionRow> packages;

    public CustomerSheet getCustomer() {
        if (customer == null) {
            customer = customers.own();
        }
        return customer;
    }

    /** What runs or rests; packages of the past are no longer told here. */
    public List<SubscriptionRow> getPackages() {
        if (packages == null) {
            packages = subscriptions.own().stream()
                    .filter(row -> row.status() != SubscriptionStatus.ENDED)
                    .toList();
        }
        return packages;
    }

    /** CNY per month of all that runs. */
    public BigDecimal getMonthlyFee() {
        return getPackages().stream()
                .filter(row -> row.status() == SubscriptionStatus.ACTIVE)
                .map(SubscriptionRow::monthlyFee)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String getGreeting() {
        return Messages.text(
                "customer.own.greeting",
                names.both(getCustomer().name(), getCustomer().latinName()));
    }
}
