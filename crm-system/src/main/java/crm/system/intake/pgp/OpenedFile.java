package crm.system.intake.pgp;

import crm.system.intake.file.UnreadableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The clear content of a file as it streams by; reading to the end fails when the file is not what it claims. */
final class OpenedFile extends FilterInputStream {

    private static final Logger LOG = Logger.getLogger(OpenedFile.class.getName());

    private final Part part;
    private boolean over;

    /** What is told of the content, and what is asked at its end. */
    interface Part {
        void passed(byte[] content, int from, int count);

        /** @throws UnreadableFile when a signature is wrong or the content was changed */
        void end() throws IOException;
    }

    OpenedFile(InputStream clear, Part part) {
        super(clear);
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        if (over) {
            return -1;
        }
        int count;
        try {
            count = super.read(buffer, from, most);
        } catch (UnreadableFile told) {
            throw told; // the file was written meanwhile: no fault of the message
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "An OpenPGP file cannot be read on: {0}", broken.toString());
            throw new UnreadableFile("pgpBroken");
        }
        if (count < 0) {
            over = true;
            part.end();
        } else {
            part.passed(buffer, from, count);
        }
        return count;
    }
}
