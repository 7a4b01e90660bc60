package crm.system.identity.unit;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A branch or department in the tree that hangs from the province. */
@Entity
@Table(name = "sys_unit")
public class Unit extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_unit_seq")
    @SequenceGenerator(name = "sys_unit_seq", sequenceName = "sys_unit_seq", allocationSize = 50)
    private Long id;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 80)
    @Column(name = "name_en")
    private String englishName;

    @NotNull
    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private Long parentId;

    @Pattern(regexp = "[0-9]{6}")
    @Column(name = "region_code")
    private String regionCode;

    private boolean active;

    protected Unit() {} // for JPA

    Unit(String code, UnitKind kind, Long parentId) {
        this.code = code;
        this.kind = kind;
        this.parentId = parentId;
        active = true;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public UnitKind getKind() {
        return kind;
    }

    /** The unit above, or null for the province. */
    public Long getParentId() {
        return parentId;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public boolean isActive() {
        return active;
    }

    void rename(String chinese, String english, String region) {
        name = chinese;
        englishName = english;
        regionCode = region;
    }

    void moveBelow(long newParentId) {
        parentId = newParentId;
    }

    void close() {
        active = false;
    }
}
