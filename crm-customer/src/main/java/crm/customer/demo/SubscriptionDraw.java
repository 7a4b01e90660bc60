package crm.customer.demo;

import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.demo.people.MobileNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws what a customer has: one to three services, some with a package they had before. */
final class SubscriptionDraw {

    /** Ids of a customer's subscriptions run from id * 4 - 3 to id * 4. */
    static final int MOST = 4;

    private static final int MOST_AT_ONCE = 3;
    static final int CONTRACT_MONTHS = 24;

    private final Weighted<OfferedProduct> cards;
    private final Weighted<OfferedProduct> extras;
    private final Weighted<OfferedProduct> broadband;
    private final Weighted<OfferedProduct> television;
    private final Weighted<OfferedProduct> landlines;
    private final Weighted<OfferedProduct> circuits;
    private final MobileNumbers mobiles;
    private final LocalDate today;
    private final SplittableRandom random;

    SubscriptionDraw(Shelf shelf, MobileNumbers mobiles, LocalDate today, SplittableRandom random) {
        cards = shelf.packages(BusinessType.MOBILE);
        extras = shelf.extras(BusinessType.MOBILE);
        broadband = shelf.packages(BusinessType.BROADBAND);
        television = shelf.packages(BusinessType.IPTV);
        landlines = shelf.packages(BusinessType.FIXED_LINE);
        circuits = shelf.packages(BusinessType.DIGITAL_CIRCUIT);
        this.mobiles = mobiles;
        this.today = today;
        this.random = random;
    }

    List<DrawnSubscription> draw(DrawnCustomer customer) {
        List<DrawnSubscription> drawn = new ArrayList<>(MOST);
        if (customer.is(CustomerStatus.IN_REVIEW)) {
            return drawn;
        }
        if (customer.is(CustomerStatus.TO_BE_COMPLETED)) {
            take(drawn, customer, 60, cards, mobile(customer));
        } else if (customer.holder().enterprise()) {
            drawForEnterprise(drawn, customer);
        } else {
            drawForPerson(drawn, customer);
        }
        return drawn;
    }

    private void drawForPerson(List<DrawnSubscription> drawn, DrawnCustomer customer) {
        take(drawn, customer, 93, cards, mobile(customer));
        boolean hasCard = !drawn.isEmpty();
        if (hasCard && chance(6)) {
            changeCard(drawn, customer);
        }
        take(drawn, customer, hasCard ? 30 : 100, broadband, ServiceNumbers.broadband(customer));
        take(drawn, customer, 15, television, ServiceNumbers.television(customer));
        take(
                drawn,
                customer,
                6,
                landlines,
                ServiceNumbers.landline(customer.holder().region(), customer.id()));
        take(drawn, customer, hasCard ? 28 : 0, extras, null);
    }

    private void drawForEnterprise(List<DrawnSubscription> drawn, DrawnCustomer customer) {
        take(drawn, customer, 100, broadband, ServiceNumbers.broadband(customer));
        take(drawn, customer, 25, circuits, ServiceNumbers.circuit(customer));
        take(drawn, customer, 60, landlines, customer.phone());
        take(drawn, customer, 40, cards, mobile(customer));
    }

    private String mobile(DrawnCustomer customer) {
        return mobiles.at(customer.id() * CustomerDraw.MOBILES_EACH);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void take(
            List<DrawnSubscription> drawn,
            DrawnCustomer customer,
            int percent,
            Weighted<OfferedProduct> from,
            String serviceNumber) {
        boolean wanted = chance(percent);
        long running = drawn.stream().filter(other -> other.endedOn() == null).count();
        if (!wanted || from.isEmpty() || running >= MOST_AT_ONCE || drawn.size() >= MOST) {
            return;
        }
        Life life = customer.life();
        LocalDate start = drawn.isEmpty() ? life.since() : Life.between(life.since(), end(life), random);
        OfferedProduct product = from.draw(random);
        boolean contract = product.basic() && chance(60);
        drawn.add(new DrawnSubscription(
                id(customer, drawn.size()),
                product,
                serviceNumber,
                status(life.status()),
                start,
                contract ? start.plusMonths(CONTRACT_MONTHS) : null,
                life.closedOn()));
    }

    private static SubscriptionStatus status(CustomerStatus of) {
        return switch (of) {
            case CLOSED -> SubscriptionStatus.ENDED;
            case SUSPENDED, CLOSING -> SubscriptionStatus.SUSPENDED;
            default -> SubscriptionStatus.ACTIVE;
        };
    }

    /** Some time after the opening the first card was given up for another one on the same number. */
    private void changeCard(List<DrawnSubscription> drawn, DrawnCustomer customer) {
        DrawnSubscription first = drawn.get(0);
        OfferedProduct next = cards.draw(random);
        LocalDate on = Life.between(first.startedOn(), end(customer.life()), random);
        if (next.equals(first.product()) || !on.isAfter(first.startedOn())) {
            return;
        }
        drawn.set(0, first.endedOn(on));
        drawn.add(new DrawnSubscription(
                id(customer, 1), next, first.serviceNumber(), first.status(), on, null, first.endedOn()));
    }

    private LocalDate end(Life life) {
        return life.closedOn() == null ? today : life.closedOn();
    }

    private static long id(DrawnCustomer customer, int place) {
        return customer.id() * MOST - (MOST - 1) + place;
    }
}
