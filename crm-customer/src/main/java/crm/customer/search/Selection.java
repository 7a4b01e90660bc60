package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import java.util.Collection;
import java.util.List;

/**
 * What a list shows, after the acting person's scope and the typed word were worked out.
 *
 * @param units the branches to look in; null for all of them
 * @param keyAccounts whether key accounts are shown
 * @param ids the customers a number leads to; null when no number was typed
 * @param prefix the beginning of a name; null when no name was typed
 * @param more what the advanced form narrows it to
 */
record Selection(
        Collection<Long> units,
        boolean keyAccounts,
        List<Long> ids,
        NamePrefix prefix,
        CustomerStatus status,
        CustomerClass customerClass,
        Long product,
        Narrowing more) {

    /** Nothing can match: no branch to look in, or a number that nobody has. */
    boolean isEmpty() {
        return (units != null && units.isEmpty()) || (ids != null && ids.isEmpty());
    }

    /** The one branch that is looked in; null when there are more. */
    Long onlyUnit() {
        return units != null && units.size() == 1 ? units.iterator().next() : null;
    }

    /** Whether days would have to be looked for among all customers of more than one branch. */
    boolean isTooWide() {
        return more.isSince() && ids == null && prefix == null && more.manager() == null && onlyUnit() == null;
    }

    /** Whether something besides the branch narrows it. */
    boolean isNarrowed() {
        return status != null || customerClass != null || product != null || more.isAny();
    }
}
