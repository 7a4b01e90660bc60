package crm.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import crm.web.system.ImportScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Imports for the pages about imports: the demo data holds none, and nobody sees one of a kind they may not import. One is
 * left between its upload and its run, another is taken in, so that it can be undone.
 */
final class ExampleImports {

    static final String MAPPING = "system/import-mapping.xhtml";
    static final String RUN = "system/import.xhtml";
    static final String UNDO = "system/undo-import.xhtml";

    private final RunningCrm crm;

    ExampleImports(RunningCrm crm) {
        this.crm = crm;
    }

    /** Where each of those who import sees these pages. */
    Map<DemoLogin, Map<String, String>> bring() {
        Map<DemoLogin, Map<String, String>> brought = new EnumMap<>(DemoLogin.class);
        brought.put(DemoLogin.MANAGER, bring(DemoLogin.MANAGER, "customer", "customerID,gender,tenure\n%s,Male,3\n"));
        brought.put(
                DemoLogin.TECHNICIAN,
                bring(DemoLogin.TECHNICIAN, "coverage", "place,service,access\nEstate %s,BROADBAND,FTTH\n"));
        brought.put(
                DemoLogin.BILLING,
                bring(DemoLogin.BILLING, "payment", "客户编号,金额,缴费日期,缴费流水\n100000001,0.01,2026-11-01,%s\n"));
        String churn = "客户编号,流失日期,业务,原因,备注\n100000001,2026-11-%02d,宽带,PRICE,%%s\n";
        brought.put(DemoLogin.AGENT, bring(DemoLogin.AGENT, "churn", churn.formatted(1)));
        brought.put(DemoLogin.MARKETING, bring(DemoLogin.MARKETING, "churn", churn.formatted(2)));
        return brought;
    }

    private Map<String, String> bring(DemoLogin login, String kind, String rows) {
        try (BrowserContext window = crm.signedIn(login, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            ImportScreen imports = new ImportScreen(page, crm);
            upload(imports, kind, rows);
            String mapping = page.url().substring(crm.address("").length());
            imports.tryOut();
            upload(imports, kind, rows);
            imports.tryOut();
            imports.run();
            String taken = page.url().substring(crm.address("").length());
            return Map.of(MAPPING, mapping, RUN, mapping.replace(MAPPING, RUN), UNDO, taken.replace(RUN, UNDO));
        }
    }

    private static void upload(ImportScreen imports, String kind, String rows) {
        try {
            Path file = Files.createTempFile("example", ".csv");
            Files.writeString(file, rows.formatted("example-" + System.nanoTime()));
            imports.upload(kind, "example", file);
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
