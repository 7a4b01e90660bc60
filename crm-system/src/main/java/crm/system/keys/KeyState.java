package crm.system.keys;

import java.io.Serializable;
import java.util.List;

/**
 * How the keys stand.
 *
 * @param wrapped whether a master key wraps the key file
 * @param current the current key's id, in hexadecimal
 * @param inUse keys that fields are encrypted with; two while a rotation is unfinished
 * @param retired keys that were switched off
 * @param columns the encrypted columns, {@code table.column}
 * @param rotation the latest rotation; null when there was none
 */
public record KeyState(boolean wrapped, String current, int inUse, int retired, List<String> columns, Rotation rotation)
        implements Serializable {

    public boolean isRotating() {
        return inUse > 1 || (rotation != null && !rotation.isFinished());
    }
}
