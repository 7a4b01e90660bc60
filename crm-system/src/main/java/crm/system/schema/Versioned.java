package crm.system.schema;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entity whose concurrent changes are told apart by a version. */
@MappedSuperclass
public abstract class Versioned {

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    public long getVersion() {
        return version;
    }
}
