package crm.system.intake.pgp;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key pair of our own, or the public key of a partner. The private part is kept encrypted and never shown. */
@Entity
@Table(name = "sys_pgp_key")
public class PgpKey extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_pgp_key_seq")
    @SequenceGenerator(name = "sys_pgp_key_seq", sequenceName = "sys_pgp_key_seq", allocationSize = 50)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "fingerprint", nullable = false)
    private String fingerprint;

    @Column(name = "public_part", nullable = false)
    private String publicPart;

    @Convert(converter = EncryptedText.class)
    @Column(name = "private_part")
    private String privatePart;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false)
    private String addedBy;

    protected PgpKey() {} // for JPA

    PgpKey(String name, KeyText key, Instant at, String by) {
        this.name = name;
        fingerprint = key.fingerprint();
        publicPart = key.publicPart();
        privatePart = key.privatePart();
        addedAt = at;
        addedBy = by;
    }

    public Long getId() {
        return id;
    }

    /** Whose it is. */
    public String getName() {
        return name;
    }

    /** In groups of four, as people compare it over the telephone. */
    public String getFingerprint() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Armoured, to be handed to partners. */
    public String getPublicPart() {
        return publicPart;
    }

    public boolean isOwn() {
        return privatePart != null;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public String getAddedBy() {
        return addedBy;
    }
}
