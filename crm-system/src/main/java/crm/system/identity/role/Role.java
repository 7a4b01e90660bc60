package crm.system.identity.role;

import crm.system.identity.ShippedRole;
import crm.system.schema.Versioned;
import crm.system.session.Portal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A named set of permissions with a level of authority; accounts of its portal may hold it. */
@Entity
@Table(name = "sys_role")
public class Role extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_role_seq")
    @SequenceGenerator(name = "sys_role_seq", sequenceName = "sys_role_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Enumerated(EnumType.STRING)
    private Portal portal;

    @Column(name = "level")
    private int level;

    private boolean shipped;

    @ElementCollection
    @CollectionTable(name = "sys_role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected Role() {} // for JPA

    Role(ShippedRole known) {
        code = known.name();
        name = known.chineseName();
        englishName = known.englishName();
        portal = known.portal();
        level = known.level();
        shipped = true;
    }

    Role(String code, Portal portal, int level) {
        this.code = code;
        this.portal = portal;
        this.level = level;
    }

    void rename(String chinese, String english) {
        name = chinese;
        englishName = english;
    }

    void grant(String permission) {
        permissions.add(permission);
    }

    void revoke(String permission) {
        permissions.remove(permission);
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

    public Portal getPortal() {
        return portal;
    }

    public int getLevel() {
        return level;
    }

    public boolean isShipped() {
        return shipped;
    }

    public Set<String> getPermissions() {
        return Collections.unmodifiableSet(permissions);
    }
}
