package crm.web.shared;

import crm.system.notice.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Puts sentences that were stored as key and values into the person's language. */
@Named
@ApplicationScoped
public class Wordings {

    /** The sentence; nothing for null. A value that is itself a key is put into words first. */
    public String text(Wording wording) {
        if (wording == null) {
            return "";
        }
        Object[] values = wording.values().stream()
                .map(value -> value.startsWith(Wording.KEY_MARK) ? Messages.text(value.substring(1)) : value)
                .toArray();
        return Messages.text(wording.key(), values);
    }
}
