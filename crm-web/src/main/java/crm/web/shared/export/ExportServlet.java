package crm.web.shared.export;

import crm.system.errors.RecordNotFound;
import crm.system.export.ExportFile;
import crm.system.export.ExportService;
import crm.system.intake.file.FileVault;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Hands a file made in the background to the person who ordered it; to everybody else there is none. */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportService exports;

    @Inject
    private transient FileVault vault;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Optional<ExportFile> found =
                id != null && id.matches("\\d{1,18}") ? mine(Long.parseLong(id)) : Optional.empty();
        if (found.isEmpty() || found.get().getStoredName() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ExportFormat format = ExportFormat.valueOf(found.get().order().format());
        response.setContentType(format.type());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + found.get().order().list() + "." + format.ending() + "\"");
        try (InputStream file = vault.open(found.get().getStoredName())) {
            file.transferTo(response.getOutputStream());
        }
    }

    private Optional<ExportFile> mine(long id) {
        try {
            return Optional.of(exports.mine(id));
        } catch (RecordNotFound notMine) {
            return Optional.empty();
        } catch (EJBException wrapped) {
            if (wrapped.getCause() instanceof RecordNotFound) {
                return Optional.empty();
            }
            throw wrapped;
        }
    }
}
