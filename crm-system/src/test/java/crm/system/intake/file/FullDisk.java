package crm.system.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/** Brings a file and makes one, twice each; between the two times somebody makes room. */
final class FullDisk {

    private static final byte[] CONTENT = new byte[3_000_000];

    private final Path folder;
    private final FileVault vault;

    private FullDisk(Path folder) {
        this.folder = folder;
        vault = new FileVault(folder);
    }

    @SuppressWarnings("SystemOut") // this is how it tells the test
    public static void main(String[] folder) throws IOException {
        new Random(7).nextBytes(CONTENT);
        FullDisk disk = new FullDisk(Path.of(folder[0]));
        System.out.println(disk.bring());
        System.out.println(disk.make());
        System.in.read();
        System.out.println(disk.bring());
        System.out.println(disk.make());
    }

    private String bring() throws IOException {
        try {
            return "stored "
                    + vault.store(new ByteArrayInputStream(CONTENT), Long.MAX_VALUE)
                            .bytes() + left();
        } catch (UnreadableFile refused) {
            return refused.key() + " " + refused.values() + left();
        }
    }

    private String make() throws IOException {
        try {
            vault.keep(out -> out.write(CONTENT));
            return "kept" + left();
        } catch (IOException full) {
            return "system.intake.file.notStored [" + full.getMessage() + "]" + left();
        }
    }

    private String left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return " " + files.count() + " left";
        }
    }
}
