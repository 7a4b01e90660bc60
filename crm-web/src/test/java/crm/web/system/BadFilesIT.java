package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.testing.InServer;
import crm.web.http.Answer;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.Visitor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Files that cannot be taken in are told with a sentence by the page, and leave neither row, file nor job. */
@InServer
class BadFilesIT {

    private static final String PAGE = "system/import-file.xhtml";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGE = 200;

    /** As many columns as a workbook can have. */
    private static final String WIDEST_ROW =
            "<worksheet><sheetData><row r=\"1\">" + "<c><v>1</v></c>".repeat(16_384) + "</row></sheetData></worksheet>";

    /** Where the vault keeps files unless told otherwise. */
    private static final Path VAULT =
            Path.of(System.getProperty("crm.files", System.getenv().getOrDefault("CRM_FILES", "data/files")));

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private Site site;

    @Test
    void eachGetsASentenceAndLeavesNothing() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "empty.csv", new byte[0],
                "picture.csv", bytes("\u0089PNG\r\n\u001a\n0000", StandardCharsets.ISO_8859_1),
                "western.csv", bytes("name,phone\nJörg Müller,1\n", StandardCharsets.ISO_8859_1),
                "unicode.csv", bytes("name,phone\n张三,1\n", StandardCharsets.UTF_16),
                "heading.csv", bytes("name,phone\n", StandardCharsets.UTF_8),
                "quote.csv", bytes("name,phone\n\"never closed,1\n" + "x,1\n".repeat(30_000), StandardCharsets.UTF_8),
                "wide.csv", bytes("name,phone\n" + "x,".repeat(600) + "\n", StandardCharsets.UTF_8),
                "bomb.xlsx", workbook(48),
                "other.xlsx", zip("readme.txt", 1),
                "half.xlsx", Arrays.copyOf(workbook(1), 700)));
        files.put("wide.xlsx", zip("xl/worksheets/sheet1.xml", WIDEST_ROW, "xl/workbook.xml", "<workbook/>"));
        files.put("mixed.csv", mixed());
        Map<String, String> expected = new TreeMap<>(Map.of(
                "empty.csv", "The file is empty.",
                "picture.csv", "This is a PNG file, whatever its name says.",
                "western.csv", "Line 2 is written neither in UTF-8 nor in GB18030.",
                "unicode.csv", "This text is written in UTF-16",
                "heading.csv", "no rows below it.",
                "quote.csv", "a quotation mark is opened and never closed",
                "wide.csv", "Row 2 has 601 columns; at most 500 are allowed.",
                "bomb.xlsx", "It is not opened.",
                "other.xlsx", "This is a ZIP file, whatever its name says.",
                "half.xlsx", "This Excel workbook is damaged or incomplete."));
        expected.put("wide.xlsx", "Row 1 has more than 500 columns, the most that are allowed.");
        expected.put("mixed.csv", "Line 3 is written in UTF-8, other lines are not.");
        Visitor visitor = site.demo(ShippedRole.ACCOUNT_MANAGER);
        String before = left();

        Map<String, String> told = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Answer answer = upload(visitor, file.getKey(), BodyPublishers.ofByteArray(file.getValue()));
            String sentences = String.join(" ", answer.sentences());
            String wanted = expected.get(file.getKey());
            told.put(file.getKey(), sentences.contains(wanted) ? wanted : answer.status() + " " + sentences);
        }

        assertEquals(expected, told);
        assertEquals(before, left());
    }

    @Test
    void aFileOfTwoHundredMegabytesStreamsThroughWithoutFillingTheMemory() throws Exception {
        Path file = Files.createTempFile("large", ".csv");
        try {
            writeLarge(file);
            Visitor visitor = site.demo(ShippedRole.ACCOUNT_MANAGER);

            Answer answer = upload(visitor, "large.csv", BodyPublishers.ofFile(file));

            assertTrue(answer.location().contains("import-mapping.xhtml?id="), () -> answer.sentences()
                    .toString());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aNameThatPointsElsewhereStaysAName() throws Exception {
        Visitor visitor = site.demo(ShippedRole.ACCOUNT_MANAGER);
        Set<String> before = vault();

        for (String name : new String[] {"a=b.csv", "=1+1.csv", "very-" + "long-".repeat(60) + "name.csv"}) {
            Answer answer = upload(visitor, name, BodyPublishers.ofString("name,phone\n" + name.hashCode() + ",\n"));
            assertTrue(
                    answer.location().contains("import-mapping.xhtml?id="),
                    () -> name + " is answered " + answer.status() + answer.sentences());
        }
        for (String name :
                new String[] {"../../out.csv", "..%2f..%2fout.csv", "/etc/cron.d/out.csv", "..\\..\\out.csv"}) {
            Answer answer = upload(visitor, name, BodyPublishers.ofString("name,phone\nx,\n"));
            assertTrue(answer.status() < 500, name + " is answered " + answer.status());
        }

        assertTrue(vault().containsAll(before));
        vault().forEach(name -> assertTrue(name.matches("[0-9a-f-]{36}"), name));
        assertFalse(Files.exists(VAULT.resolve("../../out.csv")));
    }

    private static Answer upload(Visitor visitor, String name, BodyPublisher content) throws Exception {
        Form form = visitor.get(PAGE)
                .form("form")
                .with("form:kind", "customer")
                .with("form:source", "bad-files")
                .with("form:next", "");
        return visitor.upload(PAGE, form, "form:file", name, content);
    }

    private static void writeLarge(Path file) throws IOException {
        byte[] row = ("Somebody With A Long Name," + "a street and a house ".repeat(8) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("name,address\n".getBytes(StandardCharsets.UTF_8));
            byte[] many = new byte[row.length * 5_000];
            for (int at = 0; at < 5_000; at++) {
                System.arraycopy(row, 0, many, at * row.length, row.length);
            }
            for (long written = 0; written < (long) LARGE * MEGABYTE; written += many.length) {
                out.write(many);
            }
        }
    }

    /** A workbook by its parts' names, with so many megabytes of nothing as its sheet. */
    private static byte[] workbook(int megabytes) throws IOException {
        return zip("xl/workbook.xml", megabytes);
    }

    private static byte[] zip(String part, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(bytes("<workbook/>", StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[MEGABYTE];
            Arrays.fill(blanks, (byte) ' ');
            for (int at = 0; at < megabytes; at++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... partsAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < partsAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(partsAndTexts[at]));
                zip.write(bytes(partsAndTexts[at + 1], StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] mixed() throws IOException {
        Charset chinese = Charset.forName("GB18030");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(bytes("name,phone\n王芳,1\n", chinese));
        bytes.write(bytes("李娜,2\n", StandardCharsets.UTF_8));
        bytes.write(bytes("张伟,3\n", chinese));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private String left() throws SQLException, IOException {
        return "imports " + count("sys_import") + ", jobs " + count("sys_job_run") + ", files " + vault();
    }

    private static Set<String> vault() throws IOException {
        if (!Files.isDirectory(VAULT)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(VAULT)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private long count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM " + table);
                ResultSet count = query.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }
}
