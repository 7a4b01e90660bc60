package crm.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the browser elsewhere; a click by Ajax is told in the way the page's script understands. */
final class Redirect {

    private static final String POLL = "poll";

    private Redirect() {}

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A page that asks by itself how far things are; all polls bear this name. To be asked once the form is read. */
    static boolean isPoll(HttpServletRequest request) {
        String source = isAjax(request) ? request.getParameter("jakarta.faces.source") : null;
        return source != null && (source.equals(POLL) || source.endsWith(":" + POLL));
    }

    static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!isAjax(request)) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                .append(address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                .append("\"></redirect></partial-response>");
    }
}
