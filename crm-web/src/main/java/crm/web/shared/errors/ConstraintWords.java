package crm.web.shared.errors;

import crm.web.shared.Messages;
import crm.web.shared.text.AllMessages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;

/** Says violated constraints in the person's language; the container has put them in the server's. */
final class ConstraintWords {

    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    private ConstraintWords() {}

    static List<String> of(ConstraintViolationException wrong) {
        Locale locale = Messages.locale();
        MessageInterpolator words =
                CDI.current().select(ValidatorFactory.class).get().getMessageInterpolator();
        return wrong.getConstraintViolations().stream()
                .map(violation -> label(violation.getPropertyPath(), locale)
                        + words.interpolate(violation.getMessageTemplate(), new Violated(violation), locale))
                .sorted()
                .toList();
    }

    /** The name of the field as {@code field.<property>} gives it; nothing when nobody has named it. */
    private static String label(Path path, Locale locale) {
        String property = "";
        for (Path.Node node : path) {
            property = node.getName() == null ? property : node.getName();
        }
        String key = "field." + property;
        return AllMessages.in(locale).containsKey(key) ? Messages.text(locale, key) + ": " : "";
    }
}
