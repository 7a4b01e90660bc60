package crm.ear.launch;

/** Why the system does not start, as one sentence for the person who started it. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as the exit code of the process. */
    enum Reason {
        PORT_TAKEN(10),
        ALREADY_RUNNING(11),
        DATABASE(12),
        DEPLOYMENT(13),
        SETTINGS(14),
        KEYS(15);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;

    StartRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    StartRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
