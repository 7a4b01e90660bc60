package crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import crm.customer.churn.ChurnFilter;
import crm.customer.churn.ChurnService;
import crm.customer.churn.reason.ChurnReasonService;
import crm.customer.churn.statistics.ChurnDimension;
import crm.customer.churn.statistics.ChurnFigures;
import crm.customer.churn.statistics.ChurnLine;
import crm.customer.churn.statistics.ChurnStatistics;
import crm.customer.churn.statistics.ChurnStatisticsService;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import crm.web.customer.churn.ChurnPicture;
import crm.web.customer.churn.ChurnReportExport;
import crm.web.customer.churn.ChurnReportPaper;
import crm.web.customer.churn.ChurnWords;
import crm.web.shared.FilterAddress;
import crm.web.shared.Messages;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The churn report says the same on the page, on paper and in a workbook; a figure leads to just its customers. */
@InServer
class ChurnReportFilesIT {

    @Inject
    private ChurnStatisticsService statistics;

    @Inject
    private ChurnService churns;

    @Inject
    private ChurnReasonService reasons;

    @Inject
    private ChurnReportExport list;

    @Inject
    private ChurnReportPaper paper;

    @Inject
    private ChurnPicture picture;

    @Inject
    private ChurnWords words;

    @Inject
    private ExportWriter writer;

    @Inject
    private Clock clock;

    @Test
    void theWorkbookHoldsTheFiguresOfThePage() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(list, year(), ExportFormat.XLSX, out, written -> {});

            List<String> page =
                    lines().stream().map(line -> numbers(line.figures())).toList();
            assertFalse(page.isEmpty());
            assertEquals(page, numbersOf(sheet(out.toByteArray())));
        });
    }

    @Test
    void thePaperHoldsTheFiguresOfThePageItsPeriodBranchAuthorAndPages() throws Exception {
        ActingAs.role(
                ShippedRole.LEADER,
                () -> Messages.speaking(Locale.ENGLISH, () -> {
                    String text = paper();

                    for (ChurnLine line : lines()) {
                        Pattern row = Pattern.compile(Pattern.quote(words.line(line, reasons.all())) + "\\s*"
                                + numbers(line.figures()).replace(" ", "\\s*"));
                        assertTrue(row.matcher(text).find(), () -> row + " is not in\n" + text);
                    }
                    assertTrue(text.contains(year().getFrom() + " to " + year().getTo()), text);
                    assertTrue(text.contains("All branches you see"), text);
                    assertTrue(text.contains("1 /"), text);
                    return null;
                }));
    }

    @Test
    void everyDimensionAddsUpToWhatTheListCountsAndEachLineLeadsToItsCustomers() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            long total = churns.count(year());
            for (ChurnDimension dimension : ChurnDimension.values()) {
                long sum = statistics.of(year()).along(dimension).stream()
                        .mapToLong(line -> line.figures().left())
                        .sum();
                assertEquals(total, sum, dimension::name);
            }
            for (ChurnLine line : lines()) {
                String address = picture.drill(line, year());
                Map<String, String> parameters = Arrays.stream(
                                address.substring(address.indexOf('?') + 1).split("&", -1))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
                ChurnFilter filter = new ChurnFilter();
                FilterAddress.read(filter, parameters);
                assertEquals(line.figures().left(), churns.count(filter), address);
            }
        });
    }

    @Test
    void theFiguresTakeOneStatementHoweverManyLinesTheyHave() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> {
            List<String> sent = SentStatements.during(() -> statistics.of(year()));

            assertEquals(
                    1, sent.stream().filter(sql -> sql.contains("cus_churn")).count(), () -> String.join("\n", sent));
        });
    }

    private List<ChurnLine> lines() {
        ChurnStatistics all = statistics.of(year());
        return Arrays.stream(ChurnDimension.values())
                .flatMap(dimension -> all.along(dimension).stream())
                .toList();
    }

    private ChurnFilter year() {
        YearMonth now = YearMonth.now(clock);
        ChurnFilter filter = new ChurnFilter();
        filter.setFrom(now.minusMonths(11).toString());
        filter.setTo(now.toString());
        return filter;
    }

    private String paper() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.write(year(), out);
            try (PdfReader read = new PdfReader(out.toByteArray())) {
                StringBuilder text = new StringBuilder();
                PdfTextExtractor extractor = new PdfTextExtractor(read);
                for (int page = 1; page <= read.getNumberOfPages(); page++) {
                    text.append(extractor.getTextFromPage(page)).append('\n');
                }
                return text.toString();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String numbers(ChurnFigures figures) {
        return figures.left() + " " + figures.planned() + " " + figures.wonBack() + " " + figures.lost();
    }

    /** The four numbers of each row of a sheet; texts stand elsewhere. */
    private static List<String> numbersOf(String sheet) {
        List<String> rows = new ArrayList<>();
        for (String row : sheet.split("</row>", -1)) {
            String numbers = Pattern.compile("<c r=\"[C-F]\\d+\"(?![^>]*t=\"s\")[^>]*><v>([0-9]+)</v>")
                    .matcher(row)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.joining(" "));
            if (!numbers.isEmpty()) {
                rows.add(numbers);
            }
        }
        return rows;
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("churn", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
