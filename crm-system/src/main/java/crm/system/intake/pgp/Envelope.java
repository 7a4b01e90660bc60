package crm.system.intake.pgp;

import crm.system.intake.file.UnreadableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One wrapping of a message. What stands before and behind its content is kept in memory by whoever reads it, and nobody
 * has vouched for it yet; therefore only little of it may pass. The content itself streams by and is counted elsewhere.
 */
final class Envelope extends FilterInputStream {

    /** Many times what the headers and signatures of an honest file take. */
    private static final int MOST = 64 * 1024;

    private long passed;
    private boolean streaming;
    private boolean over;

    Envelope(InputStream bytes) {
        super(bytes);
    }

    /** From now on content passes. */
    void begin() {
        streaming = true;
    }

    /** The content is over; what follows is little again. */
    void end() {
        streaming = false;
        passed = 0;
    }

    @Override
    public int read() throws IOException {
        int one = over ? -1 : super.read();
        count(one < 0 ? -1 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int count = over ? -1 : super.read(buffer, from, most);
        count(count);
        return count;
    }

    /** Over is over: behind the end of one armoured text the library would begin the next. */
    private void count(int read) {
        if (read < 0) {
            over = true;
            return;
        }
        passed += read;
        if (!streaming && passed > MOST) {
            throw new UnreadableFile("pgpBroken");
        }
    }
}
