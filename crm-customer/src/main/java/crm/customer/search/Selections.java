package crm.customer.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what a filter means: which numbers lead to whom, and in which form a name is searched. */
@Dependent
class Selections {

    @Inject
    private CustomerSearchStore customers;

    Selection of(CustomerFilter filter) {
        Optional<SearchWord> word = SearchWord.read(filter.getText());
        List<Long> ids = exact(filter);
        NamePrefix prefix = null;
        if (word.isPresent()) {
            List<Long> led = customers.idsOf(word.get());
            if (led.isEmpty()) {
                prefix = prefix(filter, word.get());
                ids = prefix == null ? List.of() : ids;
            } else {
                ids = both(ids, led);
            }
        }
        Optional<SearchWord> name = SearchWord.read(filter.getName());
        NamePrefix named = name.map(each -> prefix(filter, each)).orElse(null);
        if (name.isPresent() && named == null) {
            ids = List.of();
        }
        boolean leads = prefix == null;
        return with(filter, ids, leads ? named : prefix, leads ? null : named);
    }

    /** Whom the complete numbers in their own fields lead to; null when there are none. */
    private List<Long> exact(CustomerFilter filter) {
        List<Long> ids = null;
        if (isTyped(filter.getNumber())) {
            ids = both(ids, led(SearchWord.read(filter.getNumber()).map(SearchWord::onlyCustomerNumber)));
        }
        if (isTyped(filter.getPhone())) {
            ids = both(ids, led(SearchWord.read(filter.getPhone()).map(SearchWord::onlyServiceNumber)));
        }
        if (isTyped(filter.getDocument())) {
            ids = both(ids, led(SearchWord.read(filter.getDocument()).map(SearchWord::onlyDocumentNumber)));
        }
        return ids;
    }

    private List<Long> led(Optional<SearchWord> word) {
        return word.map(customers::idsOf).orElse(List.of());
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    private static List<Long> both(List<Long> some, List<Long> others) {
        if (some == null) {
            return others;
        }
        List<Long> both = new ArrayList<>(some);
        both.retainAll(others);
        return both;
    }

    /** By characters, else by sound, else by initials: letters that begin no name's sound may begin its initials. */
    private NamePrefix prefix(CustomerFilter filter, SearchWord word) {
        if (word.namePrefix() != null) {
            return NamePrefix.ofCharacters(word.namePrefix());
        }
        if (word.soundPrefix() == null) {
            return null;
        }
        NamePrefix initials = NamePrefix.ofInitials(word.soundPrefix());
        if (word.isInitials()) {
            return initials;
        }
        NamePrefix sound = NamePrefix.ofSound(word.soundPrefix());
        Selection bySound = with(filter, null, sound, null);
        return bySound.isEmpty() || customers.count(bySound, 1) > 0 ? sound : initials;
    }

    private Selection with(CustomerFilter filter, List<Long> ids, NamePrefix prefix, NamePrefix named) {
        return new Selection(
                customers.units(filter.getUnit()),
                customers.seesKeyAccounts(),
                ids,
                prefix,
                filter.getStatus(),
                filter.getCustomerClass(),
                filter.getProduct(),
                new Narrowing(
                        filter.getManager(),
                        filter.getSinceFrom(),
                        filter.getSinceTo(),
                        filter.getBirthMonth(),
                        named));
    }
}
