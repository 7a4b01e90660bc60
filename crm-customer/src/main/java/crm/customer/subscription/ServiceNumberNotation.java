package crm.customer.subscription;

import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import java.util.Locale;

/** The one notation of a service number in each line of business. */
public final class ServiceNumberNotation {

    private ServiceNumberNotation() {}

    /** @throws ServiceNumberWrong when what was typed is no complete number of that line */
    public static String of(BusinessType type, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new ServiceNumberWrong();
        }
        return switch (type) {
            case MOBILE -> PhoneNumber.find(typed).filter(PhoneNumber::isMobile).orElseThrow(ServiceNumberWrong::new);
            case FIXED_LINE -> PhoneNumber.find(typed).orElseThrow(ServiceNumberWrong::new);
            case BROADBAND, IPTV, DIGITAL_CIRCUIT -> accountNumber(typed);
        };
    }

    /** The line of business that a number looks like, for one whose product nobody knows any more. */
    static BusinessType typeOf(String number) {
        if (PhoneNumber.isMobile(number)) {
            return BusinessType.MOBILE;
        }
        return PhoneNumber.find(number).isPresent() ? BusinessType.FIXED_LINE : BusinessType.BROADBAND;
    }

    private static String accountNumber(String typed) {
        String number = NameSound.oneNotation(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!number.matches("[A-Z0-9-]{4,30}")) {
            throw new ServiceNumberWrong();
        }
        return number;
    }
}
