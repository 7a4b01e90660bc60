package crm.customer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerSheet;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Finding by single fields; each narrows what the others let through. */
@InServer
class AdvancedFindIT {

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerSearchService search;

    @Inject
    private SearchChoiceService choices;

    @Test
    void completeNumbersInTheirOwnFieldsLeadToTheOneWhoHasAllOfThem() throws Exception {
        OpeningDetails opening = Openings.of("柳一一");
        opening.getCustomer().setPhone(Openings.mobile());
        CustomerSheet opened = asManager(() -> openings.open(opening));
        String phone = opening.getCustomer().getPhone();

        assertEquals(List.of(opened.id()), found(f -> {
            f.setPhone(phone.substring(0, 3) + " " + phone.substring(3));
            f.setDocument(opening.getDocumentNumber());
            f.setNumber(opened.number());
        }));
        assertEquals(List.of(), found(f -> {
            f.setPhone(phone);
            f.setDocument(Openings.document());
        }));
        assertEquals(List.of(), found(f -> f.setNumber(phone)), "a phone is no customer number");
    }

    @Test
    void aNameInItsFieldAndADayNarrowEachOther() throws Exception {
        CustomerSheet opened = asManager(() -> openings.open(Openings.of("柳二二")));
        LocalDate today = opened.customerSince();

        assertTrue(found(f -> {
                    f.setName("柳二");
                    f.setSinceFrom(today);
                    f.setSinceTo(today);
                })
                .contains(opened.id()));
        assertFalse(found(f -> {
                    f.setName("liuerer");
                    f.setSinceTo(today.minusDays(1));
                })
                .contains(opened.id()));
        assertTrue(found(f -> {
                    f.setText("柳");
                    f.setName("柳二");
                })
                .contains(opened.id()));
    }

    @Test
    void theMonthOfBirthAndTheManagerNarrow() throws Exception {
        long manager = asManager(() -> choices.managers()).get(0).id();

        List<Long> all = found(f -> f.setManager(manager));
        int months = 0;
        for (int month = 1; month <= 12; month++) {
            int wanted = month;
            months += found(f -> {
                        f.setManager(manager);
                        f.setBirthMonth(wanted);
                    })
                    .size();
        }

        assertFalse(all.isEmpty());
        assertTrue(months > 0 && months <= all.size(), months + " of " + all.size());
    }

    @Test
    void daysAloneAreNotLookedForAmongAllBranches() throws Exception {
        CustomerFilter filter = new CustomerFilter();
        filter.setSinceFrom(LocalDate.of(2026, 1, 1));

        assertInstanceOf(
                SearchTooWide.class,
                Openings.root(assertThrows(
                        Exception.class, () -> ActingAs.role(ShippedRole.LEADER, () -> search.count(filter)))));
    }

    @Test
    void whatTheBackgroundIsToldIsWhatWasTyped() {
        CustomerFilter filter = new CustomerFilter();
        filter.setName("柳");
        filter.setManager(7L);
        filter.setSinceTo(LocalDate.of(2026, 2, 3));
        filter.setBirthMonth(5);

        CustomerFilter read = FilterText.read(FilterText.write(filter));

        assertEquals("柳", read.getName());
        assertEquals(7L, read.getManager());
        assertEquals(LocalDate.of(2026, 2, 3), read.getSinceTo());
        assertEquals(5, read.getBirthMonth());
    }

    @Test
    void moreFieldsNeedNoQueryPerRow() throws Exception {
        CustomerFilter filter = new CustomerFilter();
        filter.setBirthMonth(5);

        List<String> few = asManager(() -> SentStatements.during(() -> search.find(filter, Slice.first(1))));
        List<String> many = asManager(() -> SentStatements.during(() -> search.find(filter, Slice.first(50))));

        assertEquals(few.size(), many.size(), () -> String.join("\n", many));
    }

    private List<Long> found(Consumer<CustomerFilter> with) throws Exception {
        CustomerFilter filter = new CustomerFilter();
        with.accept(filter);
        return asManager(() -> search.find(filter, Slice.first(500))).stream()
                .map(CustomerRow::id)
                .toList();
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
