package crm.system.intake.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crm.system.identity.ShippedRole;
import crm.system.intake.pgp.Partner;
import crm.system.intake.pgp.PgpKeyRow;
import crm.system.intake.pgp.PgpKeyService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A folder whose files must be signed by a partner, from the folder to the records. */
@InServer
class DropSignedIT {

    @Inject
    private Dropping dropping;

    @Inject
    private PgpKeyService keys;

    @Test
    void onlyWhatThePartnerSignedIsImportedAndOnlyOnce() throws Exception {
        Path folder = dropping.make();
        dropping.keepTheMapping();
        Partner partner = Partner.make("Partner " + dropping.name());
        Partner stranger = Partner.make("Stranger " + dropping.name());
        ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> {
            keys.make("Own " + dropping.name());
            keys.register("Partner " + dropping.name(), partner.publicKey());
        });
        DropDetails details = dropping.details("manager");
        details.setSignerKeyId(key("Partner").id());
        long id = dropping.register(details);
        String own = key("Own").publicPart();
        byte[] rows = ("customer id,name\n21,Zhang " + dropping.name() + "\n").getBytes(StandardCharsets.UTF_8);

        byte[] changed = partner.signed(rows);
        changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("Zhang")] = 'W';
        Files.write(folder.resolve("changed.csv.gpg"), changed);
        Files.write(folder.resolve("plain.csv"), rows);
        Files.write(folder.resolve("right.csv.gpg"), partner.letter(rows, own));
        Files.write(folder.resolve("right-again.csv.gpg"), partner.letter(rows, own));
        Files.write(folder.resolve("stranger.csv.gpg"), stranger.letter(rows, own));

        dropping.await(id, "right.csv.gpg", DropState.STARTED);
        assertEquals("system.drop.sameFile", dropping.reason(id, "right-again.csv.gpg", DropState.FAILED));
        assertEquals("system.intake.file.pgpBadSignature", dropping.reason(id, "changed.csv.gpg", DropState.FAILED));
        assertEquals("system.intake.file.pgpStranger", dropping.reason(id, "stranger.csv.gpg", DropState.FAILED));
        DropFile plain = dropping.await(id, "plain.csv", DropState.FAILED);
        assertNull(plain.getImportId());
        assertEquals(3, dropping.imports(), "the two copies and the one that was mapped");
        assertEquals(1, Dropping.count(folder.resolve(DropFolder.DONE)) - 1);
    }

    private PgpKeyRow key(String whose) throws Exception {
        return ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> keys.all()).stream()
                .filter(key -> key.name().equals(whose + " " + dropping.name()))
                .findFirst()
                .orElseThrow();
    }
}
