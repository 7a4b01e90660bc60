package crm.system.identity.secondfactor;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Sets up and gives up one's own second factor. */
@Stateless
public class SecondFactorService {

    private static final String OWN = "one's own second factor";
    private static final String THING = "account";

    @Inject
    private SecondFactorStore factors;

    @Inject
    private SecondFactors known;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @OpenToAllStaff(OWN)
    public SecondFactorState state() {
        long account = currentUser.actor().accountId();
        Optional<SecondFactor> factor = factors.find(account).filter(SecondFactor::isConfirmed);
        return new SecondFactorState(
                factor.map(SecondFactor::getConfirmedAt).orElse(null),
                factors.countRecoveryCodes(account),
                known.isObligatory(currentUser.actor().portal()));
    }

    /** Makes a secret. @throws SecondFactorInForce while there is one */
    @OpenToAllStaff(OWN)
    public Enrolment begin() {
        Actor actor = currentUser.actor();
        if (known.isSetUp(actor.accountId())) {
            throw new SecondFactorInForce();
        }
        factors.remove(actor.accountId());
        String secret = Totp.secret();
        factors.add(new SecondFactor(actor.accountId(), secret));
        return Enrolment.of(actor.accountName(), secret);
    }

    /**
     * Puts the new secret in force when the phone shows that it has it.
     *
     * @return recovery codes, to be shown once
     * @throws CodeWrong when it does not
     */
    @OpenToAllStaff(OWN)
    public List<String> confirm(@NotNull String code) {
        long account = currentUser.actor().accountId();
        SecondFactor factor =
                factors.find(account).filter(found -> !found.isConfirmed()).orElseThrow(SecondFactorMissing::new);
        OptionalLong step = Totp.step(factor.getSecret(), code, clock.instant());
        factor.confirm(clock.instant(), step.orElseThrow(CodeWrong::new));
        audit.record(AuditFact.done("system:second-factor:set-up", THING, account));
        return freshCodes(account);
    }

    /** Replaces all recovery codes. @return the new ones, to be shown once */
    @OpenToAllStaff(OWN)
    public List<String> renewCodes(@NotNull String code) {
        long account = proven(code);
        audit.record(AuditFact.done("system:second-factor:renew-codes", THING, account));
        return freshCodes(account);
    }

    /** @throws SecondFactorObligatory where everybody must have one */
    @OpenToAllStaff(OWN)
    public void giveUp(@NotNull String code) {
        if (known.isObligatory(currentUser.actor().portal())) {
            throw new SecondFactorObligatory();
        }
        long account = proven(code);
        known.remove(account);
        audit.record(AuditFact.done("system:second-factor:give-up", THING, account));
    }

    /** An open screen is no proof: whoever changes this shows the phone again. */
    private long proven(String code) {
        long account = currentUser.actor().accountId();
        if (!known.admits(account, code)) {
            audit.recordApart(new AuditFact(
                    "system:second-factor:prove",
                    THING,
                    Long.toString(account),
                    AuditFact.Outcome.FAILED,
                    null,
                    null,
                    null,
                    null));
            throw new CodeWrong();
        }
        return account;
    }

    private List<String> freshCodes(long account) {
        List<String> codes = RecoveryCodes.fresh();
        factors.setRecoveryCodes(
                account,
                codes.stream().map(code -> RecoveryCodes.hash(account, code)).toList());
        return codes;
    }
}
