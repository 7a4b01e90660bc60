package crm.system.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** How rows meet the records that are there, as somebody chose it; null for the kind's usual way. */
@Embeddable
class ChosenMatching implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "write_mode")
    private WriteMode mode;

    @Column(name = "match_key")
    private String key;

    protected ChosenMatching() {} // for JPA

    ChosenMatching(WriteMode mode, String key) {
        this.mode = mode;
        this.key = key;
    }

    WriteMode mode() {
        return mode;
    }

    String key() {
        return key;
    }
}
