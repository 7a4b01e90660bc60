package crm.system.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InServer
class ListChoiceServiceIT {

    private static final String LIST = "test/choices.xhtml";

    @Inject
    private ListChoiceService choices;

    @Test
    void aFilterIsKeptForItsOwnerAloneAndReplacedUnderItsName() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            choices.keepView(LIST, "Mine", "?status=ACTIVE");
            choices.keepView(LIST, "Mine", "?status=CLOSED");
            return null;
        });

        List<SavedView> mine = ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER, () -> choices.of(LIST).views());
        List<SavedView> others = ActingAs.role(
                ShippedRole.BRANCH_SUPERVISOR, () -> choices.of(LIST).views());

        assertEquals(
                List.of("?status=CLOSED"), mine.stream().map(SavedView::address).toList());
        assertEquals(List.of(), others);
        ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> {
            choices.dropView(LIST, mine.get(0).id());
            return null;
        });
        assertEquals(
                1,
                ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> choices.of(LIST)
                                .views())
                        .size(),
                "somebody else's filter cannot be dropped");
    }

    @Test
    void anAddressThatLeadsElsewhereIsNotKept() {
        assertThrows(
                Exception.class,
                () -> ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
                    choices.keepView(LIST, "Elsewhere", "//example.com/");
                    return null;
                }));
    }

    @Test
    void hiddenColumnsStayHiddenUntilShownAgain() throws Exception {
        ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            choices.hide(LIST, Set.of("phone", "branch"));
            assertEquals(Set.of("phone", "branch"), choices.of(LIST).hidden());
            choices.hide(LIST, Set.of());
            assertEquals(Set.of(), choices.of(LIST).hidden());
            return null;
        });
    }
}
