package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.session.Portal;
import crm.system.testing.ServerProcess;
import crm.system.testing.TestDatabase;
import crm.web.http.Answer;
import crm.web.http.Form;
import crm.web.http.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server of its own is killed in the middle of an import and started again on what it left. */
class KilledImportBrowserIT {

    private static final int ROWS = 12_000;
    private static final int WAIT_SECONDS = 180;
    private static final Pattern ID = Pattern.compile("import-mapping\\.xhtml\\?id=(\\d+)");
    private static final Pattern COUNT = Pattern.compile("<dd[^>]*>\\s*([\\d,]+)\\s*</dd>");

    @Test
    void afterAKillInTheMiddleNothingIsLostAndNothingIsTwice() throws Exception {
        Path folder = TestDatabase.freshFolder("killed");
        String page;
        try (ServerProcess server = start(folder)) {
            Visitor manager = manager(server);
            page = "system/import.xhtml?id=" + upload(manager);
            runTrial(manager, page);
            manager.post(page, manager.get(page).form("form").clicking("form:start", "form"));
            await(manager, page, ROWS / 10);
            server.kill();
        }

        try (ServerProcess server = start(folder)) {
            long accepted = await(manager(server), page, ROWS);
            assertEquals(ROWS, accepted);
        }

        assertEquals(List.of((long) ROWS, (long) ROWS), rows(folder));
    }

    private static ServerProcess start(Path folder) throws Exception {
        return ServerProcess.start(
                Path.of(System.getProperty("payara.microJar")).toAbsolutePath(),
                Path.of(System.getProperty("crm.test.war")).toAbsolutePath(),
                folder);
    }

    private static Visitor manager(ServerProcess server) throws Exception {
        Visitor manager = new Visitor(server.address());
        assertEquals(302, manager.signIn(Portal.STAFF, "manager", "Demo-2026!").status());
        return manager;
    }

    private static String upload(Visitor manager) throws Exception {
        StringBuilder rows = new StringBuilder("customer id,name,address\n");
        for (int row = 1; row <= ROWS; row++) {
            rows.append(row).append(",Customer ").append(row).append(",\n");
        }
        Form form = manager.get("system/import-file.xhtml")
                .form("form")
                .with("form:kind", "customer")
                .with("form:source", "killed")
                .with("form:next", "");
        Answer answer = manager.upload(
                "system/import-file.xhtml",
                form,
                "form:file",
                "customers.csv",
                BodyPublishers.ofString(rows.toString()));
        Matcher id = ID.matcher(answer.location());
        assertTrue(id.find(), () -> "the upload led to " + answer.location() + answer.sentences());
        return id.group(1);
    }

    private static void runTrial(Visitor manager, String page) throws Exception {
        String mapping = page.replace("import.xhtml", "import-mapping.xhtml");
        manager.post(mapping, manager.get(mapping).form("form").with("form:try", ""));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (!manager.get(page).body().contains("id=\"form:start\"") && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Waits until that many rows are in. @return how many there are then */
    private static long await(Visitor manager, String page, long wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        long accepted = 0;
        while (accepted < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
            Answer answer = manager.get(page);
            Matcher count = COUNT.matcher(answer.body());
            accepted = count.find() ? Long.parseLong(count.group(1).replace(",", "")) : accepted;
        }
        assertTrue(accepted >= wanted, "only " + accepted + " rows went in");
        return accepted;
    }

    /** The rows there are, and the different ones among them. */
    private static List<Long> rows(Path folder) throws Exception {
        try (Connection database = DriverManager.getConnection(TestDatabase.url(folder), "crm", "crm");
                PreparedStatement query = database.prepareStatement(
                        "SELECT COUNT(*), COUNT(DISTINCT source_key) FROM cus_takeover WHERE source = 'killed'");
                ResultSet found = query.executeQuery()) {
            found.next();
            return List.of(found.getLong(1), found.getLong(2));
        }
    }
}
