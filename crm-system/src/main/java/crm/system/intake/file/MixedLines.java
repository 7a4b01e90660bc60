package crm.system.intake.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds a line written in UTF-8 within a text that is not: somebody has put files of two systems together. Its bytes make
 * sense in GB18030 too, as other words.
 */
final class MixedLines {

    private static final int BUFFER = 64 * 1024;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Of one sign it may be chance; two that fit, and nothing on the line that does not, is none. */
    private static final int SURE = 2;

    /** Hanzi of GB2312 begin with these bytes; its signs and full-width letters with 0xa1 to 0xa3. */
    private static final int FIRST_OF_GB2312 = 0xa1;

    private static final int LAST_SIGNS = 0xa3;
    private static final int FIRST_HANZI = 0xb0;
    private static final int LAST_HANZI = 0xf7;

    private long line = 1;
    private int signs;
    private int expected;
    private int sign;
    private boolean other;
    private int lead;
    private boolean rare;

    private MixedLines() {}

    /** The number of the first such line; 0 when there is none. */
    static long first(InputStream content) throws IOException {
        MixedLines lines = new MixedLines();
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            for (int at = 0; at < read; at++) {
                if (lines.isFound(buffer[at] & 0xff)) {
                    return lines.line;
                }
            }
        }
        return lines.isUtf8() ? lines.line : 0;
    }

    private boolean isFound(int next) {
        if (next == '\n') {
            if (isUtf8()) {
                return true;
            }
            line++;
            signs = 0;
            expected = 0;
            other = false;
            lead = 0;
            rare = false;
        } else {
            readAsUtf8(next);
            readAsGb(next);
        }
        return false;
    }

    private void readAsUtf8(int next) {
        if (expected > 0 && (next & 0xc0) == 0x80) {
            expected--;
            sign = (sign << 6) | (next & 0x3f);
            if (expected == 0) {
                signs++;
                other |= !isLikely(sign);
            }
        } else if (expected == 0 && (next & 0xf0) == 0xe0) {
            expected = 2; // Chinese signs have three bytes, of which the first begins with 1110
            sign = next & 0x0f;
        } else if (expected > 0 || next >= FIRST_BEYOND_ASCII) {
            other = true;
            expected = 0;
        }
    }

    /** Hanzi, and the punctuation that stands between them. */
    private static boolean isLikely(int sign) {
        return (sign >= 0x4e00 && sign <= 0x9fff)
                || (sign >= 0x3000 && sign <= 0x303f)
                || (sign >= 0xff00 && sign <= 0xffef)
                || (sign >= 0x2010 && sign <= 0x2026);
    }

    /** What stands outside GB2312 is rare in honest texts, and common where UTF-8 is read as something else. */
    private void readAsGb(int next) {
        if (lead > 0) {
            rare |= next < FIRST_OF_GB2312;
            lead = 0;
        } else if (next >= FIRST_BEYOND_ASCII) {
            lead = next;
            rare |= next < FIRST_OF_GB2312 || (next > LAST_SIGNS && next < FIRST_HANZI) || next > LAST_HANZI;
        }
    }

    private boolean isUtf8() {
        return !other && expected == 0 && signs >= SURE && (rare || lead > 0);
    }
}
