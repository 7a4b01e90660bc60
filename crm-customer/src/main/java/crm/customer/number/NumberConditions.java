package crm.customer.number;

import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import crm.system.crypto.FieldCipher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the filter of the pool's list into conditions. */
final class NumberConditions {

    private final List<String> conditions = new ArrayList<>(List.of("n.id > 0"));
    private final Map<String, Object> values = new HashMap<>();

    /** @param units those of the pool that may be seen; null for all */
    NumberConditions(NumberFilter filter, Set<Long> units) {
        if (units != null) {
            with("n.unitId in :units", "units", units.isEmpty() ? Set.of(-1L) : units);
        }
        if (filter.getUnitId() != null) {
            with("n.unitId = :unit", "unit", filter.getUnitId());
        }
        if (filter.getBusinessType() != null) {
            with("n.businessType = :type", "type", filter.getBusinessType());
        }
        if (filter.getState() != null) {
            with("n.state = :state", "state", filter.getState());
        }
        if (filter.getNumber() != null && !filter.getNumber().isBlank()) {
            number(filter.getNumber());
        }
    }

    private void number(String typed) {
        String plain = NameSound.oneNotation(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (plain.length() <= PoolNumber.ENDING) {
            with("n.ending like :ending", "ending", PoolNumber.backwards(plain) + "%");
        } else {
            with(
                    "n.number in :numbers",
                    "numbers",
                    FieldCipher.instance().sought(PhoneNumber.find(typed).orElse(plain)));
        }
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** For the where clause over {@code PoolNumber n}. */
    String text() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
