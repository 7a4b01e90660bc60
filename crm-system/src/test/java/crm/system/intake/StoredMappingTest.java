package crm.system.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.intake.file.FileFormat;
import crm.system.intake.file.FileShape;
import crm.system.intake.file.StoredFile;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldSource;
import crm.system.session.Actor;
import crm.system.session.Portal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredMappingTest {

    private static final Actor MANAGER = new Actor(1, "manager", "Wang Lei", Portal.STAFF, 1, 1L, null, "job");
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void theNextFileWhoseColumnsAreMappedLeavesTheKeptMatching() {
        Import first = upload();
        first.match(new ChosenMatching(WriteMode.UPSERT, "sourceKey"));
        StoredMapping kept = new StoredMapping(first);
        kept.keep(first, AT);

        Import second = upload();
        second.map(new ColumnMapping(Map.of("name", FieldSource.column(0))));
        kept.keep(second, AT);

        assertEquals(WriteMode.UPSERT, kept.matching().mode());
        assertEquals("sourceKey", kept.matching().key());
        assertEquals(second.getMapping().packed(), kept.mapping().packed());
    }

    private static Import upload() {
        FileShape shape = new FileShape(FileFormat.CSV, "UTF-8", false, ',', '"', "LF", List.of("name"), 1);
        UploadedFile file = new UploadedFile("a.csv", new StoredFile("a", 1, "x"), shape);
        return new Import("customer", "legacy", file, MANAGER, AT);
    }
}
