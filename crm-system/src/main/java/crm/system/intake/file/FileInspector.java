package crm.system.intake.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tells what a stored file is, by its content, reading it once to the end so that a run meets no surprise. */
@Dependent
public class FileInspector {

    private static final int FIRST_BYTES = 4096;
    private static final int FIRST_CHARACTERS = 64 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final FileVault vault;

    @Inject
    FileInspector(FileVault vault) {
        this.vault = vault;
    }

    /** @throws UnreadableFile with the reason, when it cannot be taken in */
    public FileShape inspect(StoredFile file, FileLimits limits) {
        try {
            byte[] first;
            try (InputStream content = vault.open(file.name())) {
                first = content.readNBytes(FIRST_BYTES);
            }
            FileShape shape = ContentKind.of(first) == FileFormat.XLSX ? workbook(file, limits) : text(file, first);
            return count(file, shape, limits);
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableFile("damaged");
        }
    }

    /** Opens a file whose shape is known, to read its rows. */
    public RowSource open(String name, FileShape shape, FileLimits limits) {
        try {
            if (shape.format() == FileFormat.XLSX) {
                return new XlsxRows(vault.openPlain(name), limits);
            }
            return new CsvRows(afterBom(vault.open(name), shape.bom()), shape, limits);
        } catch (IOException broken) {
            throw new UnreadableFile("damaged");
        }
    }

    private FileShape workbook(StoredFile file, FileLimits limits) throws IOException {
        Path plain = vault.openPlain(file.name());
        try {
            ZipGuard.check(plain, limits);
        } finally {
            Files.deleteIfExists(plain);
        }
        return new FileShape(FileFormat.XLSX, "", false, ',', '"', "", List.of(), 0);
    }

    private FileShape text(StoredFile file, byte[] first) throws IOException {
        boolean bom = first.length >= BOM.length && Arrays.equals(first, 0, BOM.length, BOM, 0, BOM.length);
        Charset charset = CharsetRecogniser.recognise(() -> vault.open(file.name()));
        if (bom && !charset.equals(StandardCharsets.UTF_8)) {
            throw new UnreadableFile("charset", 1);
        }
        CsvDialect dialect;
        try (Reader text = new InputStreamReader(afterBom(vault.open(file.name()), bom), charset)) {
            dialect = CsvDialect.recognise(beginning(text));
        }
        return new FileShape(
                FileFormat.CSV,
                charset.name(),
                bom,
                dialect.separator(),
                dialect.quote(),
                dialect.lineEnd(),
                List.of(),
                0);
    }

    private FileShape count(StoredFile file, FileShape shape, FileLimits limits) throws IOException {
        try (RowSource rows = open(file.name(), shape, limits)) {
            if (rows.header().stream().allMatch(String::isBlank)) {
                throw new UnreadableFile("empty");
            }
            long count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            if (count == 0) {
                throw new UnreadableFile("onlyHeader");
            }
            return shape.with(rows.header(), count);
        }
    }

    private static InputStream afterBom(InputStream content, boolean bom) throws IOException {
        if (bom) {
            content.skipNBytes(BOM.length);
        }
        return content;
    }

    private static String beginning(Reader text) throws IOException {
        char[] buffer = new char[FIRST_CHARACTERS];
        int filled = 0;
        for (int read = 0;
                read >= 0 && filled < buffer.length;
                read = text.read(buffer, filled, buffer.length - filled)) {
            filled += read;
        }
        return new String(buffer, 0, filled);
    }
}
