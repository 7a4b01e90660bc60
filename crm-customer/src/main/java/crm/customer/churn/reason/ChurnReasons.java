package crm.customer.churn.reason;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door for other features: reasons by id or code. */
@Dependent
public class ChurnReasons {

    @Inject
    private ChurnReasonStore reasons;

    /** @throws crm.system.errors.RecordNotFound when there is none */
    public ChurnReason byId(long id) {
        return reasons.byId(id);
    }

    /** Also one that is retired. */
    public Optional<ChurnReason> find(String code) {
        return reasons.find(code);
    }
}
