package crm.web.system;

import crm.web.shared.security.WebSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out, unless it is another site's link that asks for it. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WebSession session;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            session.signOut();
        }
        response.sendRedirect(request.getContextPath() + "/");
    }
}
