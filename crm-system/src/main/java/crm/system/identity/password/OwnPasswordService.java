package crm.system.identity.password;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.session.SessionBook;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

/** Changes one's own password with the old one. */
@Stateless
public class OwnPasswordService {

    @Inject
    private PasswordStore passwords;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private PasswordRules rules;

    @Inject
    private OldPasswordTries tries;

    @Inject
    private SessionBook sessions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    /**
     * Sets the new password and ends one's other sessions. No transaction is open while the hashes are computed.
     *
     * @param sessionId the session that goes on
     * @throws OldPasswordWrong when the old one does not match
     * @throws PasswordNotNew when both are the same
     * @throws PasswordTooWeak when the rules do not allow it
     */
    @OpenToAllStaff("one's own password, which the old one proves")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void change(@NotNull String oldPassword, @NotNull String newPassword, long sessionId) {
        Actor actor = currentUser.actor();
        String hash = passwords.hashOf(actor.accountId()).orElseThrow(OldPasswordWrong::new);
        if (!hashes.matches(hash, oldPassword)) {
            audit.recordApart(new AuditFact(
                    "system:password:change",
                    "account",
                    String.valueOf(actor.accountId()),
                    AuditFact.Outcome.FAILED,
                    null,
                    null,
                    null,
                    null));
            tries.failed(actor.accountId());
            throw new OldPasswordWrong();
        }
        tries.succeeded(actor.accountId());
        if (newPassword.equals(oldPassword)) {
            throw new PasswordNotNew();
        }
        rules.check(newPassword, actor.accountName());
        passwords.change(actor.accountId(), hash, hashes.hash(newPassword));
        sessions.closeAll(actor.accountId(), sessionId);
    }

    @OpenToAllStaff("whoever chooses a password must know the rules")
    public long leastLength() {
        return rules.leastLength();
    }

    @OpenToAllStaff("whoever chooses a password must know the rules")
    public long leastKinds() {
        return rules.leastKinds();
    }
}
