package crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * How the person wants to see and use the screens; kept in cookies so that the login page knows it too.
 * Pages see it as {@code look}.
 */
@Named
@RequestScoped
public class Look {

    static final List<String> LANGUAGES = List.of("en", "zh-CN");
    static final List<String> THEMES = List.of("system", "light", "dark");
    static final List<String> DENSITIES = List.of("compact", "comfortable");
    static final List<String> SWITCH = List.of("on", "off");

    @Inject
    private HttpServletRequest request;

    /** The language as a tag: the one chosen, else the browser's, else English. */
    public String getLanguage() {
        String wished = request.getLocale().getLanguage().equals("zh") ? "zh-CN" : "en";
        return cookie("crm-language", LANGUAGES, wished);
    }

    public Locale getLocale() {
        return getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public String getTheme() {
        return cookie("crm-theme", THEMES, THEMES.get(0));
    }

    public String getDensity() {
        return cookie("crm-density", DENSITIES, DENSITIES.get(0));
    }

    /** Whether single keys such as {@code /} and {@code g} do something. */
    public boolean isSingleKeys() {
        return cookie("crm-keys", SWITCH, "on").equals("on");
    }

    public boolean isMenuFolded() {
        return cookie("crm-menu", SWITCH, "on").equals("off");
    }

    private String cookie(String name, List<String> allowed, String otherwise) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && allowed.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return otherwise;
    }
}
