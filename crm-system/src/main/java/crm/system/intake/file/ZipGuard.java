package crm.system.intake.file;

import java.io.IOException;
import java.io.InputStream;
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

    private static final int BUFFER = 64 * 1024;

    private ZipGuard() {}

    /** @throws UnreadableFile when it is damaged, no workbook, or would become too large */
    static void check(Path file, long mostInflated) throws IOException {
        long packed = Files.size(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableFile("zipEntries", zip.size(), MOST_ENTRIES);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile("otherKind", "ZIP");
            }
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long inflated = 0;
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        inflated += read;
                        total += read;
                        if (total > mostInflated || (total > SMALL && total / packed > MOST_RATIO)) {
                            throw new UnreadableFile("zipBomb", mostInflated / (1024 * 1024));
                        }
                    }
                }
                if (entry.getName().endsWith("sharedStrings.xml") && inflated > MOST_TEXTS) {
                    throw new UnreadableFile("tooManyTexts");
                }
            }
        } catch (java.util.zip.ZipException damaged) {
            throw new UnreadableFile("damagedWorkbook");
        }
    }
}
