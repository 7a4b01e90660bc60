package crm.customer.search;

import java.time.LocalDate;

/**
 * What the fields of the advanced form narrow a list to, beyond what the one box and the chips do.
 *
 * @param manager whose customers; few enough to be found first and sorted then
 * @param sinceFrom the first day they became customers; no index tells it
 * @param sinceTo the last such day
 * @param birthMonth 1 to 12; one in twelve matches, so that walking soon fills a page
 * @param named the beginning of a name, where another one leads the search already
 */
record Narrowing(Long manager, LocalDate sinceFrom, LocalDate sinceTo, Integer birthMonth, NamePrefix named) {

    static final Narrowing NONE = new Narrowing(null, null, null, null, null);

    boolean isAny() {
        return manager != null || isSince() || birthMonth != null || named != null;
    }

    boolean isSince() {
        return sinceFrom != null || sinceTo != null;
    }
}
