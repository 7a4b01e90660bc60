package crm.web.system;

import crm.system.audit.AuditFilter;
import crm.system.audit.AuditRow;
import crm.system.audit.AuditService;
import crm.system.intake.file.SpreadsheetText;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trail as CSV, read and sent page by page, so that a million lines need no memory. */
final class AuditCsv {

    private static final int PAGE = 500;

    private AuditCsv() {}

    static void send(AuditFilter filter, AuditService audit) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        Writer out = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
        // The mark tells spreadsheets that this is UTF-8.
        out.write("\uFEFFid,when,account,address,action,thing,thing id,outcome,before,after\r\n");
        AuditRow last = null;
        List<AuditRow> page;
        do {
            page = audit.find(filter, last, PAGE);
            for (AuditRow row : page) {
                out.write(line(row));
                last = row;
            }
        } while (page.size() == PAGE);
        out.flush();
        context.responseComplete();
    }

    static String line(AuditRow row) {
        return Stream.of(
                        row.id(),
                        row.happenedAt(),
                        row.account(),
                        row.address(),
                        row.action(),
                        row.thing(),
                        row.thingId(),
                        row.outcome(),
                        row.before(),
                        row.after())
                .map(value -> cell(Objects.toString(value, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; what a spreadsheet would take for a formula is kept as text. */
    private static String cell(String text) {
        return '"' + SpreadsheetText.harmless(text).replace("\"", "\"\"") + '"';
    }
}
