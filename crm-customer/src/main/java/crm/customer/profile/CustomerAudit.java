package crm.customer.profile;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** Tells the audit trail what was done to a customer; phones and mails stand there masked. */
@Dependent
class CustomerAudit {

    private static final String THING = "customer";

    @Inject
    private AuditTrail trail;

    void done(String action, String number) {
        trail.record(AuditFact.done(action, THING, number));
    }

    void changed(String action, String number, List<FieldDifference> differences) {
        List<FieldDifference> masked =
                differences.stream().map(FieldDifference::masked).toList();
        trail.record(AuditFact.done(action, THING, number)
                .with(json(masked, FieldDifference::from), json(masked, FieldDifference::to)));
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
