package crm.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Texts with values, for pages: {@code #{text.of('customer.list.count', page.count)}}. */
@Named
@ApplicationScoped
public class Text {

    public String of(String key, Object... values) {
        return Messages.text(key, values);
    }

    /** The word for a constant of an enum: its key is the prefix, a dot and the constant's name. */
    public String name(String prefix, Enum<?> constant) {
        return constant == null ? "" : Messages.text(prefix + "." + constant.name());
    }
}
