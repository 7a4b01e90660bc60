package crm.web.shared.security;

import crm.web.shared.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Turns a flood of logins away without building a page for each: that is what the flood would wear the server out with. */
final class TooManyAnswer {

    private static final int STATUS = 429;

    private TooManyAnswer() {}

    static void send(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        response.setStatus(STATUS);
        response.setHeader("Retry-After", "60");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .append("<!DOCTYPE html><html lang=\"")
                .append(locale.toLanguageTag())
                .append("\"><title>")
                .append(Messages.text(locale, "system.login.title"))
                .append("</title><h1>")
                .append(Messages.text(locale, "system.login.tooMany"))
                .append("</h1><a href=\"")
                .append(request.getContextPath())
                .append("/login.xhtml\">")
                .append(Messages.text(locale, "system.login.title"))
                .append("</a></html>");
    }
}
