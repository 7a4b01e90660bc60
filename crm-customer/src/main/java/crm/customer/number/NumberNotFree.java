package crm.customer.number;

import crm.system.errors.BusinessRuleViolation;
import java.util.Locale;

/** The number is with somebody else, rests, or was just chosen at another counter. */
public class NumberNotFree extends BusinessRuleViolation {

    public NumberNotFree(NumberState state) {
        super("customer.number.notFree." + state.name().toLowerCase(Locale.ROOT));
    }
}
