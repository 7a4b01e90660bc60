package crm.system.intake;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The database refused a chunk; nothing of it was written. */
@ApplicationException(rollback = true)
public class ChunkFailed extends RuntimeException {

    public ChunkFailed(SQLException cause) {
        super(cause);
    }
}
