package crm.web.shared.errors;

import crm.web.shared.text.AllMessages;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of constraints. Those that bring a key of our messages are said in our words, in a form as after a service;
 * the rest speak as the provider does, which looks for keys in a bundle of its own. Named in validation.xml.
 */
public class ConstraintTexts implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{([\\w.-]+)\\}");

    private MessageInterpolator others;

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.getDefault());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        Matcher key = KEY.matcher(template);
        ResourceBundle ours = AllMessages.in(locale);
        return key.matches() && ours.containsKey(key.group(1))
                ? ours.getString(key.group(1))
                : others().interpolate(template, context, locale);
    }

    /** Asked for late: the provider is still being set up when this is made. */
    private synchronized MessageInterpolator others() {
        if (others == null) {
            others = Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
        }
        return others;
    }
}
