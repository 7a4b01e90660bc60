package crm.system.crypto;

import java.nio.file.Path;

/** The folder of the key file, outside the database: a place for what the database's owner must not reach. */
public final class KeyFolder {

    private KeyFolder() {}

    public static Path path() {
        return KeyRing.instance().file().path().getParent();
    }
}
