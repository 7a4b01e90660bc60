package crm.system.intake;

import crm.system.intake.mapping.ColumnMapping;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a source's columns were mapped the last time, to be proposed again while its header stays the same. */
@Entity
@Table(name = "sys_import_mapping")
public class StoredMapping extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_import_mapping_seq")
    @SequenceGenerator(name = "sys_import_mapping_seq", sequenceName = "sys_import_mapping_seq", allocationSize = 50)
    private Long id;

    private String kind;
    private String source;

    @Column(name = "unit_id")
    private long unitId;

    private String header;
    private String mapping;

    @Embedded
    private ChosenMatching matching;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StoredMapping() {} // for JPA

    StoredMapping(Import from) {
        kind = from.getKind();
        source = from.getSource();
        unitId = from.getUnitId();
    }

    void keep(Import from, Instant at) {
        header = from.getFile().getPackedHeader();
        mapping = from.getMapping().packed();
        if (from.getMatching() != null) { // the columns are mapped first, and then the matching is chosen
            matching = from.getMatching();
        }
        changedAt = at;
    }

    boolean fits(Import to) {
        return kind.equals(to.getKind())
                && source.equals(to.getSource())
                && header.equals(to.getFile().getPackedHeader());
    }

    ChosenMatching matching() {
        return matching == null || matching.mode() == null ? null : matching;
    }

    ColumnMapping mapping() {
        return ColumnMapping.unpack(mapping);
    }
}
