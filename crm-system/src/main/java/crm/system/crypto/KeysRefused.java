package crm.system.crypto;

/** The keys cannot be used; the message is one sentence for whoever starts the system. */
public class KeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysRefused(String sentence) {
        super(sentence);
    }

    KeysRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
