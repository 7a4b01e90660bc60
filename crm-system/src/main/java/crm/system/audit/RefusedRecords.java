package crm.system.audit;

import crm.system.errors.Refusal;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Audits every request for a record that is not there or not for the acting person, and every reach for a higher level or
 * another branch, as somebody makes who changes the numbers in an address. Bound to all services at once in {@code WEB-INF/ejb-jar.xml}, so that none can forget it.
 */
public class RefusedRecords {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_THING = 40;

    @Inject
    private AuditTrail audit;

    /** Lets the call through; what is refused stays refused. */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refused) {
            if (refused.toBeAudited()) {
                audit.recordApart(AuditFact.refused(
                        "system:record:open", cut(refused.thing(), LONGEST_THING), cut(refused.id(), LONGEST_ID)));
            }
            throw refused;
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
