package crm.customer.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerService;
import crm.customer.rival.Rival;
import crm.customer.timeline.TimelineService;
import crm.system.identity.ShippedRole;
import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.UploadService;
import crm.system.intake.undo.ImportUndoService;
import crm.system.jobs.JobState;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A file of customers who left: it adds, it corrects, its bad rows are told, and it can be taken back. */
@InServer
class ChurnImportIT {

    private static final String HEAD = "客户编号,流失日期,业务,原因,去向,备注\n";

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private ImportUndoService undos;

    @Inject
    private ChurnService churns;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private TimelineService timeline;

    @Inject
    private Clock clock;

    @Test
    void aFileAddsAndCorrectsAndAnUndoGivesBackWhatWas() throws Exception {
        long customer = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of("流失")))
                .id();
        ActingAs.role(ShippedRole.AFTER_SALES_AGENT, () -> {
            String number = customers.byId(customer).number();
            LocalDate today = LocalDate.now(clock);
            String who = number + "," + today;
            ImportStatus first = run(HEAD + who + ",宽带,PRICE,移动,first\n" // good
                    + "999999999," + today + ",宽带,PRICE,移动,\n" // nobody
                    + who + ",移动,天气,联通,\n" // no such reason
                    + number + ",2001-01-01,固话,PRICE,,\n" // before they came
                    + who + ",宽带,PRICE,联通,again\n"); // twice

            assertEquals(1, first.work().getAccepted());
            assertEquals(
                    List.of("noCustomer", "noReason", "beforeJoining", "twice"),
                    imports.rejects(first.work().getId(), false, 10).stream()
                            .map(ImportReject::getReason)
                            .map(reason -> reason.key().replaceAll(".*\\.", ""))
                            .toList());
            ChurnRow row = churns.ofCustomer(customer).get(0);
            assertEquals(Rival.CHINA_MOBILE, row.rival());
            assertEquals(ChurnOrigin.IMPORTED, churns.byId(row.id()).origin());

            ImportStatus second = run("客户编号,流失日期,业务,原因,去向\n" + who + ",家庭宽带,网络质量,46001\n");
            ChurnSheet corrected = churns.byId(row.id());
            assertEquals(Rival.CHINA_UNICOM, corrected.details().getRival());
            assertEquals("Network quality", corrected.reasonEnglish());
            assertEquals("first", corrected.details().getNote(), "the file has no notes");

            undo(second);
            assertEquals(Rival.CHINA_MOBILE, churns.byId(row.id()).details().getRival());
            // The undo has moved the version on: what it brought back is no longer as the first import made it.
            undo(first);
            assertEquals(1, churns.ofCustomer(customer).size());
            assertFalse(timeline.ofCustomer(customer, null).isEmpty());
        });
    }

    @Test
    void anUndoneFileLeavesNothingBehind() throws Exception {
        long customer = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of("流失")))
                .id();
        ActingAs.role(ShippedRole.MARKETING_MANAGER, () -> {
            ImportStatus only =
                    run(HEAD + customers.byId(customer).number() + "," + LocalDate.now(clock) + ",宽带,OTHER,,\n");
            assertEquals(1, churns.ofCustomer(customer).size());

            undo(only);

            assertEquals(List.of(), churns.ofCustomer(customer));
            assertEquals(
                    0,
                    timeline.ofCustomer(customer, null).stream()
                            .filter(entry -> entry.kind().equals("customer.timeline.churned"))
                            .count());
        });
    }

    private void undo(ImportStatus done) throws InterruptedException {
        long id = done.work().getId();
        undos.undo(id, "wrong file");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (undos.status(id).isUnderWay() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(JobState.DONE, undos.status(id).run().getState());
    }

    private ImportStatus run(String content) throws InterruptedException {
        long id = uploads.upload(
                "churn",
                "t" + UUID.randomUUID(),
                "流失.csv",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        imports.map(id, imports.mapping(id));
        imports.start(id);
        await(id);
        return imports.byId(id);
    }

    private void await(long id) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(JobState.DONE, imports.byId(id).run().getState());
    }
}
