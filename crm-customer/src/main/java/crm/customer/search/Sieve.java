package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.SubscriptionStatus;

/** What each customer must be that an index led to; customers who are not are walked past. */
final class Sieve {

    private Sieve() {}

    static void of(Selection selection, Conditions conditions) {
        narrow(selection.more(), conditions);
        if (selection.status() == null) {
            conditions.add("(case when c.status = :removed or c.status = :erased then 1 else 0 end) = 0");
            conditions.value("removed", CustomerStatus.REMOVED);
            conditions.value("erased", CustomerStatus.ERASED);
        }
        if (!selection.keyAccounts()) {
            conditions.add("c.customerClass <> :key", "key", CustomerClass.KEY_ACCOUNT);
        }
        if (selection.customerClass() != null) {
            conditions.addHidden("c.customerClass = :class");
            conditions.value("class", selection.customerClass());
        }
        if (selection.product() != null) {
            conditions.add("exists (select s.id from Subscription s where s.customerId = c.id"
                    + " and s.productId = :product and s.status <> :ended)");
            conditions.value("product", selection.product());
            conditions.value("ended", SubscriptionStatus.ENDED);
        }
    }

    /** The customers of one manager are few, and the index of managers tells them. */
    private static void narrow(Narrowing more, Conditions conditions) {
        if (more.manager() != null) {
            conditions.add("c.managerId = :manager", "manager", more.manager());
        }
        if (more.sinceFrom() != null) {
            conditions.add("c.customerSince >= :sinceFrom", "sinceFrom", more.sinceFrom());
        }
        if (more.sinceTo() != null) {
            conditions.add("c.customerSince <= :sinceTo", "sinceTo", more.sinceTo());
        }
        if (more.birthMonth() != null) {
            conditions.add("function('MONTH', c.person.birthDate) = :month", "month", more.birthMonth());
        }
        if (more.named() != null) {
            NamePrefix named = more.named();
            conditions.addHidden(named.path() + " >= :named and " + named.path() + " < :namedEnd");
            conditions.value("named", named.text());
            conditions.value("namedEnd", SearchWord.after(named.text()));
        }
    }
}
