package crm.web.shared;

import crm.web.shared.text.AllMessages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Texts in the person's language, and what is told to them: a short toast for success, a message for the rest. */
public final class Messages {

    /** The language of work that no Faces request brought here. */
    private static final ThreadLocal<Locale> SPOKEN = new ThreadLocal<>();

    private Messages() {}

    /** Does work outside of a page, e.g. for a servlet or in the background, in a reader's language. */
    public static <T> T speaking(Locale locale, Supplier<T> work) {
        Locale before = SPOKEN.get();
        SPOKEN.set(locale);
        try {
            return work.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** Says in a toast that the work is done; it survives a redirect to the next page. */
    public static void done(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_INFO, key, values);
    }

    /**
     * Says in a toast that the work is done, with a link to what was made.
     *
     * @param page from the context root, e.g. {@code customer/customer.xhtml?id=7}
     */
    public static void doneAt(String page, String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new LinkedMessage(text(key, values), page));
    }

    /** Warns of something the person should know, although the work was done. */
    public static void warn(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_WARN, key, values);
    }

    /** Says why the work was not done. Broken rules come by themselves from the services; this is for the rest. */
    public static void error(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_ERROR, key, values);
    }

    /** Says what is wrong with one field, given by its client id such as {@code form:name}. */
    public static void errorAt(String clientId, String key, Object... values) {
        add(clientId, FacesMessage.SEVERITY_ERROR, key, values);
    }

    /** Whether nothing was typed; it is said at the field then. */
    public static boolean isMissing(String typed, String clientId, String key) {
        boolean missing = typed == null || typed.isBlank();
        if (missing) {
            errorAt(clientId, key);
        }
        return missing;
    }

    /** The text of a key in the language of the running request. */
    public static String text(String key, Object... values) {
        return text(locale(), key, values);
    }

    /** The text of a key in a language, its placeholders filled; the key between question marks when there is none. */
    public static String text(Locale locale, String key, Object... values) {
        ResourceBundle bundle = AllMessages.in(locale);
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException noSuchKey) {
            return "???" + key + "???";
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** The language of the running request or of {@link #speaking}; English outside of both. */
    public static Locale locale() {
        if (SPOKEN.get() != null) {
            return SPOKEN.get();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot view = context == null ? null : context.getViewRoot();
        return view == null ? Locale.ENGLISH : view.getLocale();
    }

    private static void add(String clientId, Severity severity, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(clientId, new FacesMessage(severity, text(key, values), null));
    }
}
