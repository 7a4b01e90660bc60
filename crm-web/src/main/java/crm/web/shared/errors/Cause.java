package crm.web.shared.errors;

import crm.system.errors.BusinessRuleViolation;
import crm.system.errors.RecordNotFound;
import crm.system.errors.SeveralReasons;
import crm.system.session.NobodySignedIn;
import crm.web.shared.Messages;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.AuthorizationException;

/**
 * What really went wrong, below the wrappings of Faces and the EJB container.
 *
 * @param known the first cause that has words of its own; null when the fault is ours
 */
record Cause(Throwable known) {

    /** A chain longer than this is a ring. */
    private static final int DEEPEST = 30;

    static Cause of(Throwable thrown) {
        return new Cause(Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(Cause::hasWords)
                .findFirst()
                .orElse(null));
    }

    boolean isOurs() {
        return known == null;
    }

    boolean isExpiredView() {
        return known instanceof ViewExpiredException;
    }

    /** What the person is told, each a sentence in their language. */
    List<String> words() {
        if (known instanceof SeveralReasons several) {
            return several.reasons().stream().map(Cause::sentence).toList();
        } else if (known instanceof BusinessRuleViolation rule) {
            return List.of(sentence(rule));
        } else if (known instanceof ConstraintViolationException wrong) {
            return ConstraintWords.of(wrong);
        } else if (isStale(known)) {
            return List.of(Messages.text("system.error.recordChanged"));
        } else if (known instanceof AuthorizationException) {
            return List.of(Messages.text("shared.error.noRight"));
        }
        return List.of(Messages.text("shared.error.expired"));
    }

    /** The status of a page that cannot be shown for this reason. */
    int status() {
        if (known instanceof RecordNotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (known instanceof AuthorizationException || known instanceof NobodySignedIn) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return isOurs() ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static boolean hasWords(Throwable thrown) {
        return thrown instanceof BusinessRuleViolation
                || thrown instanceof ConstraintViolationException
                || isStale(thrown)
                || thrown instanceof AuthorizationException
                || thrown instanceof ViewExpiredException
                || isTampered(thrown);
    }

    /** JPA's and the provider's own exception, told by name: pages know nothing of what lies beneath the services. */
    private static boolean isStale(Throwable thrown) {
        return thrown.getClass().getSimpleName().equals("OptimisticLockException");
    }

    /** PrimeFaces' own refusal of a form that does not bear the mark of its page. */
    private static boolean isTampered(Throwable thrown) {
        return thrown.getClass().getSimpleName().equals("CspException");
    }

    private static String sentence(BusinessRuleViolation rule) {
        return Messages.text(
                rule.key(), rule.values().stream().map(Cause::inWords).toArray());
    }

    /** A value that starts with {@code @} is itself a message key, as in notifications; so is each of its alternatives. */
    private static Object inWords(Object value) {
        return value instanceof String text && text.startsWith("@")
                ? Stream.of(text.split(" / ", -1))
                        .map(part -> part.startsWith("@") ? Messages.text(part.substring(1)) : part)
                        .collect(Collectors.joining(" / "))
                : value;
    }
}
