package crm.web.shared;

import crm.system.identity.look.LookService;
import crm.system.session.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes a choice of language, theme, density or keys, remembers it for a year and goes back to where it was made. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {

    private static final int YEAR = 365 * 24 * 3600;

    static final Map<String, List<String>> CHOICES = Map.of(
            "language", Look.LANGUAGES,
            "theme", Look.THEMES,
            "density", Look.DENSITIES,
            "keys", Look.SWITCH,
            "menu", Look.SWITCH);

    @Inject
    private transient LookService looks;

    @Inject
    private transient CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CHOICES.forEach((name, allowed) -> {
            String value = request.getParameter(name);
            if (value != null && allowed.contains(value)) {
                response.addCookie(cookie(name, value, request));
                keepWithAccount(name, value);
            }
        });
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", Referrer.of(request).map(Referrer::address).orElse(request.getContextPath() + "/"));
    }

    private void keepWithAccount(String name, String value) {
        if (currentUser.find().isPresent()) {
            switch (name) {
                case "language" -> looks.rememberLanguage(value);
                case "theme" -> looks.rememberTheme(value);
                default -> {
                    // Density and keys belong to the screen and keyboard in front of the person.
                }
            }
        }
    }

    static Cookie cookie(String name, String value, HttpServletRequest request) {
        Cookie cookie = new Cookie("crm-" + name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
