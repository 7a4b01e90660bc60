package crm.web.shared.errors;

import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page instead of the page: it says what happened, why, and what to do. */
@Named
@RequestScoped
public class ErrorPage {

    static final String NUMBER = "crm.error.number";
    static final String WORDS = "crm.error.words";

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 429, 500, 503);
    private static final int OURS = 500;

    @Inject
    private HttpServletRequest request;

    private int status;
    private String number;

    @PostConstruct
    void read() {
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        status = told instanceof Integer code ? code : fromAddress();
        number = (String) request.getAttribute(NUMBER);
        if (number == null && ErrorNumber.looksLikeOne(request.getParameter("number"))) {
            number = request.getParameter("number");
        }
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (number == null && thrown instanceof Throwable fault) {
            Cause cause = Cause.of(fault);
            status = cause.status();
            number = cause.isOurs()
                    ? ErrorNumber.log(fault, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                    : null;
        }
    }

    /** Where a page that failed inside an Ajax request leads to. */
    static String address(String contextPath, int status, String number) {
        return contextPath + "/error.xhtml?status=" + status + (number == null ? "" : "&number=" + number);
    }

    public int getStatus() {
        return status;
    }

    public String getTitle() {
        return Messages.text("shared.errorPage." + kind() + ".title");
    }

    public String getWords() {
        Object words = request.getAttribute(WORDS);
        return words == null ? Messages.text("shared.errorPage." + kind() + ".text") : words.toString();
    }

    /** The number for support; null when the fault is not ours. */
    public String getNumber() {
        return number;
    }

    private int kind() {
        return KNOWN.contains(status) ? status : status > OURS ? OURS : 400;
    }

    private int fromAddress() {
        String text = request.getParameter("status");
        return text != null && text.matches("\\d{3}") ? Integer.parseInt(text) : 404;
    }
}
