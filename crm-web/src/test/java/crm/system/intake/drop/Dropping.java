package crm.system.intake.drop;

import crm.system.identity.ShippedRole;
import crm.system.intake.ImportService;
import crm.system.intake.UploadService;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder of a test's own, into which it drops files of customers. */
@Dependent
class Dropping {

    private static final int WAIT_SECONDS = 90;

    @Inject
    private DropService drops;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);

    String name() {
        return name;
    }

    Path make() throws IOException {
        return Files.createDirectories(DropFolder.root().resolve(name));
    }

    DropFolder folder() throws IOException {
        return DropFolder.below(DropFolder.root(), name).orElseThrow();
    }

    /** As far as a test does not say otherwise, a clean file starts itself. */
    DropDetails details(String account) {
        DropDetails details = new DropDetails();
        details.setFolder(name);
        details.setKind("customer");
        details.setSource(name);
        details.setAccountName(account);
        details.setStartsItself(true);
        return details;
    }

    long register(DropDetails details) throws Exception {
        return ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> drops.register(details));
    }

    /** As if a file of this source had come and been mapped by a person. */
    void keepTheMapping() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            long first = uploads.upload(
                    "customer",
                    name,
                    "first.csv",
                    new ByteArrayInputStream("customer id,name\n0,First\n".getBytes(StandardCharsets.UTF_8)));
            imports.map(first, imports.mapping(first));
        });
    }

    List<DropFile> files(long sourceId) throws Exception {
        return ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> drops.latest())
                .getOrDefault(sourceId, List.of());
    }

    DropFile await(long sourceId, String file, DropState state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        List<DropFile> now = List.of();
        while (System.nanoTime() < end) {
            now = files(sourceId).stream()
                    .filter(each -> each.getName().equals(file))
                    .toList();
            if (!now.isEmpty() && now.get(0).getState() == state) {
                return now.get(0);
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new AssertionError(file + " did not become " + state + " but "
                + now.stream()
                        .map(each -> each.getState() + " " + each.getReason())
                        .toList());
    }

    String reason(long sourceId, String file, DropState state) throws Exception {
        return await(sourceId, file, state).getReason().key();
    }

    /** How many imports became of files of this source. */
    long imports() throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> imports.find(Slice.first(1_000))).stream()
                .filter(each -> each.source().equals(name))
                .count();
    }

    static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
