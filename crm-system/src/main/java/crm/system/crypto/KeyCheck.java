package crm.system.crypto;

/** Tells before the server starts whether the keys can be used; the launcher finds it by its name. */
public final class KeyCheck {

    private KeyCheck() {}

    /** Why the configured keys cannot be used, in one sentence; null when they can. A missing file is made. */
    public static String refusal() {
        try {
            KeyFile.configured().open();
            return null;
        } catch (KeysRefused refused) {
            return refused.getMessage();
        }
    }
}
