package crm.web.customer.copy;

import crm.customer.copy.PersonalCopyService;
import crm.web.shared.export.ExportFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Everything held on the customer who is signed in, sent at once: nothing of it comes to lie anywhere. */
@Named
@RequestScoped
public class OwnCopy {

    @Inject
    private PersonalCopyService copies;

    public void send() {
        Map<String, List<Map<String, Object>>> copy = copies.own();
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(ExportFormat.ZIP.type());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + PersonalCopyFile.NAME + ".zip\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try {
            PersonalCopyFile.write(copy, external.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException("the copy could not be sent", gone);
        }
        context.responseComplete();
    }
}
