package crm.customer.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.subscription.BusinessType;
import crm.system.identity.ShippedRole;
import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.UploadService;
import crm.system.jobs.JobState;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A technician's file of coverage, in the encoding of their tools. */
@InServer
class CoverageImportIT {

    private static final Charset OF_THE_TOOLS = Charset.forName("GB18030");

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private CoverageService areas;

    @Inject
    private CoverageAdviceService advice;

    private final String street = "长春市导入" + UUID.randomUUID().toString().substring(0, 8) + "街";

    @Test
    void aFileAddsAndReplacesAreasAndRejectsOnlyItsBadRows() throws Exception {
        String head = "覆盖区域,业务,接入方式,实际带宽,空闲端口\n";
        ActingAs.role(ShippedRole.TECHNICIAN, () -> {
            run(head + street + "甲,宽带,FTTH,500,9\n" + street + "乙,宽带,FTTH,0,9\n");
            ImportStatus second = run(head + street + "甲,宽带,光纤到楼,120,2\n" + street + "丙,宽带,量子,1,1\n" + street
                    + "丁,固话,铜缆,,30\n" + street + " 丁,固定电话,铜缆,,31\n");

            assertEquals(2, second.work().getAccepted());
            assertEquals(
                    List.of(3L, 5L),
                    imports.rejects(second.work().getId(), false, 10).stream()
                            .map(ImportReject::getLine)
                            .toList());
        });

        CoverageAnswer first = ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER, () -> advice.at(street + "甲1号").get(BusinessType.BROADBAND));
        CoverageAnswer faulty = ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER, () -> advice.at(street + "乙1号").get(BusinessType.BROADBAND));
        assertEquals(120, first.realisticMbit());
        assertEquals(2, first.spare());
        assertEquals(AccessTechnology.FTTB, first.technology());
        assertEquals(CoverageState.NOT_KNOWN, faulty.state());
        assertTheHistoryTellsTheImport();
    }

    private void assertTheHistoryTellsTheImport() throws Exception {
        CoverageFilter filter = new CoverageFilter();
        filter.setText(street + "甲");
        List<String> fields = ActingAs.role(ShippedRole.TECHNICIAN, () -> {
            long id = areas.find(filter, crm.system.slice.Slice.first(5)).get(0).id();
            return areas.changes(id).stream().map(CoverageChange::getField).toList();
        });
        assertTrue(fields.containsAll(List.of("added", "realisticMbit", "spare", "technology")), fields::toString);
    }

    private ImportStatus run(String content) throws InterruptedException {
        long id = uploads.upload(
                "coverage",
                "t" + UUID.randomUUID(),
                "覆盖.csv",
                new ByteArrayInputStream(content.getBytes(OF_THE_TOOLS)));
        imports.map(id, imports.mapping(id));
        imports.start(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(JobState.DONE, imports.byId(id).run().getState());
        return imports.byId(id);
    }
}
