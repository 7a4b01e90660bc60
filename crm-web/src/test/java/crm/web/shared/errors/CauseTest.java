package crm.web.shared.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.NobodySignedIn;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.Test;

class CauseTest {

    @Test
    void aBrokenRuleIsFoundBelowTheWrappingsAndToldInWords() {
        Cause cause = Cause.of(new FacesException(
                new EJBException(new RuntimeException(new RecordChangedMeanwhile("customer", "7")))));

        assertFalse(cause.isOurs());
        assertEquals(1, cause.words().size());
        assertFalse(cause.words().get(0).contains("???"), cause.words().get(0));
        assertEquals(400, cause.status());
    }

    @Test
    void aMissingRecordIsNotFoundAndAMissingRightIsForbidden() {
        assertEquals(
                404,
                Cause.of(new EJBException(new RecordNotFound("customer", 7))).status());
        assertEquals(
                403,
                Cause.of(new FacesException(new UnauthorizedException("a:b:c"))).status());
        assertEquals(403, Cause.of(new NobodySignedIn()).status());
    }

    @Test
    void aStaleVersionIsToldHoweverTheProviderNamesIt() {
        Cause cause = Cause.of(new EJBException(new OptimisticLockException("stale")));

        assertFalse(cause.isOurs());
        assertFalse(cause.words().get(0).contains("???"), cause.words().get(0));
    }

    @Test
    void anEndedSessionIsAnExpiredView() {
        assertTrue(Cause.of(new ViewExpiredException("gone", "/home.xhtml")).isExpiredView());
    }

    @Test
    void whatNobodyForesawIsOursAndSaysNothingOfItself() {
        Cause cause = Cause.of(new FacesException(new IllegalStateException("a table's name")));

        assertTrue(cause.isOurs());
        assertEquals(500, cause.status());
    }

    @Test
    void aRingOfCausesEnds() {
        Exception inner = new IllegalStateException("inner");
        Exception outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);

        assertTrue(Cause.of(outer).isOurs());
    }

    @Test
    void aKeyAmongTheValuesIsPutIntoWords() {
        List<String> words = Cause.of(new RecordNotFound("@customer.name", 7)).words();

        assertFalse(words.get(0).contains("@customer.name"), words.get(0));
    }
}
