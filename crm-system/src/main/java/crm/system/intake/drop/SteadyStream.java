package crm.system.intake.drop;

import crm.system.intake.file.UnreadableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file to its end and tells when somebody wrote it meanwhile. */
final class SteadyStream extends FilterInputStream {

    private final Look look;

    /** Looks at the file again. */
    interface Look {
        boolean isUnchanged() throws IOException;
    }

    SteadyStream(InputStream content, Look look) {
        super(content);
        this.look = look;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one < 0) {
            refuseChanged();
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int count = super.read(buffer, from, most);
        if (count < 0) {
            refuseChanged();
        }
        return count;
    }

    private void refuseChanged() throws IOException {
        if (!look.isUnchanged()) {
            throw new UnreadableFile("changed");
        }
    }
}
