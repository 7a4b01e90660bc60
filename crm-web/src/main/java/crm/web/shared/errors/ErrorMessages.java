package crm.web.shared.errors;

import crm.web.shared.Messages;
import crm.web.shared.Referrer;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;

/** The one place where what services throw becomes words on the screen; with Ajax and without. */
public class ErrorMessages extends ExceptionHandlerWrapper {

    public ErrorMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            try {
                tell(context, thrown);
            } catch (IOException gone) {
                throw new UncheckedIOException("the answer could not be written", gone);
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext context, Throwable thrown) throws IOException {
        Cause cause = Cause.of(thrown);
        if (cause.isExpiredView()) {
            loadAnew(context);
        } else if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            tellOnThePage(context, thrown, cause);
        } else {
            showErrorPage(context, thrown, cause);
        }
    }

    /** The page stays and says what happened, so that nothing typed is lost. */
    private static void tellOnThePage(FacesContext context, Throwable thrown, Cause cause) {
        if (cause.isOurs()) {
            error(context, Messages.text("shared.error.ours", ErrorNumber.log(thrown, where(context))));
        } else {
            cause.words().forEach(sentence -> error(context, sentence));
        }
        context.validationFailed();
        if (context.getCurrentPhaseId() != PhaseId.INVOKE_APPLICATION) {
            context.renderResponse();
        }
    }

    private static void showErrorPage(FacesContext context, Throwable thrown, Cause cause) throws IOException {
        ExternalContext external = context.getExternalContext();
        String number = cause.isOurs() ? ErrorNumber.log(thrown, where(context)) : null;
        if (!external.isResponseCommitted()) {
            external.responseReset();
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            redirectByAjax(external, ErrorPage.address(external.getRequestContextPath(), cause.status(), number));
        } else if (!external.isResponseCommitted()) {
            external.getRequestMap().put(ErrorPage.NUMBER, number);
            external.getRequestMap().put(ErrorPage.WORDS, cause.isOurs() ? null : String.join(" ", cause.words()));
            external.responseSendError(cause.status(), null);
        }
        context.responseComplete();
    }

    /** While the answer was being written the usual way to redirect is closed: its beginning is already thrown away. */
    private static void redirectByAjax(ExternalContext external, String address) throws IOException {
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        Writer writer = external.getResponseOutputWriter();
        writer.write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
        writer.flush();
    }

    /** The session has ended: the same page is opened anew and says so, instead of a button that does nothing. */
    private static void loadAnew(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String address = Referrer.of(request)
                .filter(from -> from.path().equals(request.getRequestURI()))
                .map(Referrer::address)
                .orElse(request.getRequestURI());
        context.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_WARN, Messages.text("shared.error.expired"), null));
        external.getFlash().setKeepMessages(true);
        external.redirect(address);
        context.responseComplete();
    }

    private static void error(FacesContext context, String sentence) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static String where(FacesContext context) {
        return context.getExternalContext().getRequestServletPath() + " in "
                + (context.getCurrentPhaseId() == null ? "no phase" : context.getCurrentPhaseId());
    }
}
