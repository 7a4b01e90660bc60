package crm.system.lists;

import crm.system.errors.BusinessRuleViolation;

/** A menu of saved filters longer than this helps nobody. */
public class TooManyViews extends BusinessRuleViolation {

    public TooManyViews(int most) {
        super("shared.views.tooMany", most);
    }
}
