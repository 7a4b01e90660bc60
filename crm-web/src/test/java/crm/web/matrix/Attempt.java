package crm.web.matrix;

import crm.system.errors.Refusal;
import crm.system.session.NobodySignedIn;
import crm.web.matrix.ServiceMethods.ServiceMethod;
import jakarta.transaction.UserTransaction;
import java.util.stream.Stream;
import org.apache.shiro.authz.AuthorizationException;

/** One call of a service method, and what came of it; nothing that it changed stays. */
final class Attempt {

    /** What came of it. */
    enum Outcome {
        /** The method ran, whatever it then thought of its arguments. */
        RAN,
        /** The right was missing. */
        REFUSED,
        /** The record, or the level, was out of reach. */
        OUT_OF_REACH
    }

    private Attempt() {}

    static Outcome at(UserTransaction transaction, ServiceMethod method, Object... arguments) throws Exception {
        transaction.begin();
        try {
            method.call(arguments);
            return Outcome.RAN;
        } catch (Throwable thrown) {
            return outcome(thrown);
        } finally {
            transaction.rollback();
        }
    }

    private static Outcome outcome(Throwable thrown) {
        boolean refused = causes(thrown)
                .anyMatch(cause -> cause instanceof AuthorizationException || cause instanceof NobodySignedIn);
        if (refused) {
            return Outcome.REFUSED;
        }
        return causes(thrown).anyMatch(Refusal.class::isInstance) ? Outcome.OUT_OF_REACH : Outcome.RAN;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
