package crm.customer.profile;

import crm.customer.personal.PersonalCipher;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** Tells the audit trail what was done to a customer; phones and mails stand there masked, and all that is personal sealed. */
@Dependent
class CustomerAudit {

    private static final String THING = "customer";

    @Inject
    private AuditTrail trail;

    @Inject
    private PersonalCipher cipher;

    void done(String action, String number) {
        trail.record(AuditFact.done(action, THING, number));
    }

    void changed(String action, Customer customer, List<FieldDifference> differences) {
        List<FieldDifference> masked = differences.stream()
                .map(difference -> sealed(customer.getId(), difference.masked()))
                .toList();
        trail.record(AuditFact.done(action, THING, customer.getNumber())
                .with(json(masked, FieldDifference::from), json(masked, FieldDifference::to)));
    }

    private FieldDifference sealed(long customerId, FieldDifference difference) {
        return difference.isPersonal()
                ? new FieldDifference(
                        difference.field(),
                        cipher.seal(customerId, difference.from()),
                        cipher.seal(customerId, difference.to()))
                : difference;
    }

    private static String json(List<FieldDifference> differences, Function<FieldDifference, String> side) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        for (FieldDifference difference : differences) {
            String value = side.apply(difference);
            if (value == null) {
                values.addNull(difference.field());
            } else {
                values.add(difference.field(), value);
            }
        }
        return values.build().toString();
    }
}
