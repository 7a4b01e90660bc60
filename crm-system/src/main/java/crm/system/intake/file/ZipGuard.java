package crm.system.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once into nothing, counting: its own statements about its sizes are not believed. A few kilobytes
 * can claim, or become, terabytes.
 */
final class ZipGuard {

    private static final int MOST_ENTRIES = 2_000;

    /** Real workbooks stay below 1:60; below this size a ratio says nothing. */
    private static final int MOST_RATIO = 150;

    private static final long SMALL = 16L * 1024 * 1024;

    /** Shared texts are the one part of a workbook that its reader keeps in memory. */
    private static final long MOST_TEXTS = 48L * 1024 * 1024;

    private ZipGuard() {}

    /** @throws UnreadableFile when it is damaged, no workbook, or would become too large or too wide */
    static void check(Path file, FileLimits limits) throws IOException {
        long packed = Files.size(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableFile("zipEntries", zip.size(), MOST_ENTRIES);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile("otherKind", "ZIP");
            }
            Meter meter = new Meter(packed, limits.inflatedBytes());
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long before = meter.total;
                try (InputStream content = new Metered(zip.getInputStream(entry), meter)) {
                    check(content, isXml(entry), limits.columns());
                }
                if (entry.getName().endsWith("sharedStrings.xml") && meter.total - before > MOST_TEXTS) {
                    throw new UnreadableFile("tooManyTexts");
                }
            }
        } catch (java.util.zip.ZipException damaged) {
            throw new UnreadableFile("damagedWorkbook");
        }
    }

    private static void check(InputStream part, boolean xml, int mostColumns) throws IOException {
        try {
            if (xml) {
                new SheetGuard(mostColumns).check(part);
            }
        } finally {
            // To the end in any case: that it grows without end is the graver fault, and the one that is told.
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Pictures and printers' settings are no parts that the reader opens; any other may be a sheet, whatever its name. */
    private static boolean isXml(ZipEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().startsWith("xl/media/")
                && !entry.getName().startsWith("xl/printerSettings/")
                && !entry.getName().endsWith(".bin");
    }

    /** Counts what all parts together become. */
    private static final class Meter {
        private final long packed;
        private final long most;
        private long total;

        Meter(long packed, long most) {
            this.packed = packed;
            this.most = most;
        }

        void add(long bytes) {
            total += Math.max(0, bytes);
            if (total > most || (total > SMALL && total / packed > MOST_RATIO)) {
                throw new UnreadableFile("zipBomb", most / (1024 * 1024));
            }
        }
    }

    private static final class Metered extends FilterInputStream {
        private final Meter meter;

        Metered(InputStream part, Meter meter) {
            super(part);
            this.meter = meter;
        }

        /** The parser closes what it has read to its end, and what follows is to be counted, too; the file closes it. */
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            int read = super.read();
            meter.add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int read = super.read(target, from, most);
            meter.add(read);
            return read;
        }
    }
}
