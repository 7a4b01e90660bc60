package crm.system.proof;

import java.nio.file.Path;

/** The file that remembers the end of the chain was written by somebody else. */
class WitnessForged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WitnessForged(Path file) {
        super("The file " + file + " was not written by this system.");
    }
}
