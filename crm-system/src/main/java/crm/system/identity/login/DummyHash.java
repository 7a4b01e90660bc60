package crm.system.identity.login;

import crm.system.identity.password.PasswordHashes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The hash that unknown names are checked against, so that they take as long as known ones. */
@ApplicationScoped
class DummyHash {

    @Inject
    private PasswordHashes hashes;

    private volatile String hash;

    @PostConstruct
    void make() {
        hash = hashes.hash(UUID.randomUUID().toString());
    }

    /** Made anew when the costs of hashes change, because known accounts follow them, too. */
    String get() {
        if (hashes.isOutdated(hash)) {
            make();
        }
        return hash;
    }
}
