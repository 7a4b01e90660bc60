package crm.web.shared.security;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.login.FrontDoor;
import crm.system.presence.PeopleAtWork;
import crm.system.session.CurrentUser;
import crm.web.shared.Look;
import crm.web.shared.PageRights;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Opens each page to those who may see it: unknown is 404, refused is 403 and audited, nobody goes to the login page. */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String RESOURCES = "jakarta.faces.resource/";
    private static final String LOGIN = "login.xhtml";
    private static final String OWN_PASSWORD = "system/own-password.xhtml";

    private static final String OWN_SECOND_FACTOR = "system/own-second-factor.xhtml";

    /** What is open to somebody who must choose a password or set up a second factor first. */
    private static final Set<String> BEFORE_ALL_ELSE =
            Set.of(OWN_PASSWORD, OWN_SECOND_FACTOR, "logout", "look", "error.xhtml");

    @Inject
    private transient WebSession session;

    @Inject
    private transient PageRights pages;

    @Inject
    private transient FrontDoor frontDoor;

    @Inject
    private transient Look look;

    @Inject
    private transient PeopleAtWork people;

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient CurrentUser currentUser;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath().substring(1);
        if (!RequestOrigin.isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (page.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        if (page.equals(LOGIN)
                && request.getMethod().equals("POST")
                && frontDoor.isOverLimit(request.getRemoteAddr())) {
            TooManyAnswer.send(request, response, look.getLocale());
            return;
        }
        session.goOn();
        if (!BEFORE_ALL_ELSE.contains(page) && session.mustChangePassword()) {
            Redirect.to(request.getContextPath() + "/" + OWN_PASSWORD, request, response);
        } else if (!BEFORE_ALL_ELSE.contains(page) && session.mustSetUpSecondFactor()) {
            Redirect.to(request.getContextPath() + "/" + OWN_SECOND_FACTOR, request, response);
        } else if (page.isEmpty()) {
            String start = currentUser
                    .find()
                    .map(actor -> HomePages.of(actor.portal()))
                    .orElse("/login.xhtml");
            response.sendRedirect(request.getContextPath() + start);
        } else {
            answer(page, request, response, chain);
        }
    }

    private void answer(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (pages.answer(page)) {
            case OPEN -> {
                // What a person saw must not stay in the browser's or a proxy's store after signing out.
                response.setHeader("Cache-Control", "no-store");
                chain.doFilter(LOGIN.equals(page) ? new FreshNonce(request) : request, response);
                // Not the notices, which an idle window asks for every minute.
                if (page.endsWith(".xhtml") && !Redirect.isPoll(request)) {
                    people.seen();
                }
            }
            case SIGN_IN_FIRST -> Redirect.to(ReturnAddress.loginPageFor(request, pages), request, response);
            case REFUSED -> {
                audit.recordApart(AuditFact.refused("system:page:open", "page", page));
                refuse(request, response);
            }
            case NO_SUCH_PAGE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Redirect.isAjax(request)) {
            // The page open in the browser is no longer permitted: load it anew, to be told so.
            Redirect.to(request.getRequestURI(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
