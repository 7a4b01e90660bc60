package crm.ear.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Tells whether a master key plays a part; without one, a start saves the half second that trying the keys costs. */
final class KeyProtection {

    private KeyProtection() {}

    static boolean isWanted(UnaryOperator<String> properties, UnaryOperator<String> environment, Path keys)
            throws IOException {
        return properties.apply("crm.master.key") != null
                || properties.apply("crm.master.key.file") != null
                || environment.apply("CRM_MASTER_KEY") != null
                || environment.apply("CRM_MASTER_KEY_FILE") != null
                || (Files.exists(keys) && Files.readString(keys).contains("protection=master"));
    }
}
