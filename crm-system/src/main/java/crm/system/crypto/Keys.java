package crm.system.crypto;

import com.google.crypto.tink.KeysetHandle;
import javax.crypto.spec.SecretKeySpec;

/**
 * All keys of the system.
 *
 * @param fields for the fields of the database; rotated
 * @param files wraps the key that each stored file has of its own; kept, so that old files and archives stay readable
 * @param marks for keyed marks; kept, because what they prove must stay provable
 */
record Keys(KeysetHandle fields, KeysetHandle files, SecretKeySpec marks) {

    Keys withFields(KeysetHandle changed) {
        return new Keys(changed, files, marks);
    }
}
