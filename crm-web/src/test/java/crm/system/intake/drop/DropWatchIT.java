package crm.system.intake.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.Test;

/** Files that another system drops, from the folder to the records, as the running watch takes them. */
@InServer
class DropWatchIT {

    @Inject
    private DropService drops;

    @Inject
    private Dropping dropping;

    @Test
    void aCleanFileIsImportedTheSameAgainIsNotAndAVanishedOneIsTold() throws Exception {
        Path folder = dropping.make();
        dropping.keepTheMapping();
        long id = dropping.register(dropping.details("manager"));

        Files.writeString(folder.resolve("gone.csv"), "customer id,name\n5,Gone\n");
        dropping.await(id, "gone.csv", DropState.SEEN);
        Files.delete(folder.resolve("gone.csv"));
        String rows = "customer id,name\n1,Zhang San\n2,Li " + dropping.name() + "\n";
        Files.writeString(folder.resolve("a.csv"), rows);
        dropping.await(id, "a.csv", DropState.STARTED);
        assertEquals(1, Dropping.count(folder.resolve(DropFolder.DONE)));
        DropFile gone = dropping.await(id, "gone.csv", DropState.VANISHED);
        assertEquals("system.drop.vanished", gone.getReason().key());
        assertNull(gone.getImportId());

        Files.writeString(folder.resolve("again.csv"), rows);
        Files.writeString(folder.resolve("b.csv"), "customer id,name\n1,Known\n3,Wang Wu\n");
        Files.writeString(folder.resolve("c.csv"), "customer id,name,other\n7,New,x\n");
        assertEquals("system.drop.sameFile", dropping.reason(id, "again.csv", DropState.FAILED));
        assertEquals("system.drop.hasRejects", dropping.reason(id, "b.csv", DropState.WAITING));
        assertEquals("system.drop.needsMapping", dropping.reason(id, "c.csv", DropState.WAITING));
        assertEquals(1, Dropping.count(folder.resolve(DropFolder.FAILED)));
    }

    @Test
    void ofTwoCopiesDroppedTogetherOneIsImportedAndALongNameStopsNothing() throws Exception {
        Path folder = dropping.make();
        dropping.keepTheMapping();
        long id = dropping.register(dropping.details("manager"));

        String rows = "customer id,name\n11,Zhang San " + dropping.name() + "\n";
        Files.writeString(folder.resolve("0" + "x".repeat(220) + ".csv"), rows);
        Files.writeString(folder.resolve("one.csv"), rows);
        Files.writeString(folder.resolve("two.csv"), rows);

        dropping.await(id, "one.csv", DropState.STARTED);
        assertEquals("system.drop.sameFile", dropping.reason(id, "two.csv", DropState.FAILED));
        assertEquals(
                1,
                dropping.files(id).stream()
                        .filter(file -> file.getState() == DropState.FAILED
                                && file.getReason().key().equals("system.drop.nameTooLong"))
                        .count());
    }

    @Test
    void aKeyThatIsNoPartnersCannotBeDemanded() {
        DropDetails details = dropping.details("manager");
        details.setSignerKeyId(987_654_321L);

        assertThrows(SignerUnfit.class, () -> dropping.register(details));
    }

    @Test
    void anAccountThatMayNotImportIsRefusedAndSoIsATakenFolder() throws Exception {
        assertThrows(DropAccountUnfit.class, () -> dropping.register(dropping.details("billing")));
        assertThrows(DropAccountUnfit.class, () -> dropping.register(dropping.details("admin")));
        dropping.register(dropping.details("manager"));
        assertThrows(FolderTaken.class, () -> dropping.register(dropping.details("manager")));
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            EJBException refused = assertThrows(EJBException.class, () -> drops.all());
            assertInstanceOf(UnauthorizedException.class, refused.getCause());
        });
    }
}
