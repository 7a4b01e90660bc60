package crm.system.identity.login;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How patient the front door is. */
@ApplicationScoped
public class LoginSettings implements SettingGroup {

    static final Setting CHALLENGE_AFTER = Setting.number("system.login.challengeAfter", 3, 1, 100);
    static final Setting LOCK_AFTER = Setting.number("system.login.lockAfter", 10, 3, 1_000);
    static final Setting LOCK_MINUTES = Setting.number("system.login.lockMinutes", 15, 1, 1_440);
    static final Setting FORGET_MINUTES = Setting.number("system.login.forgetMinutes", 30, 1, 1_440);
    static final Setting PER_ADDRESS_AND_MINUTE = Setting.number("system.login.perAddressAndMinute", 120, 5, 100_000);

    /** Addresses that the limit per minute passes over, e.g. that of a load test; blank-separated. */
    static final Setting TRUSTED_ADDRESSES =
            new Setting("system.login.trustedAddresses", Setting.Type.TEXT, "", 0, 400);

    @Override
    public String name() {
        return "system.login";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                CHALLENGE_AFTER, LOCK_AFTER, LOCK_MINUTES, FORGET_MINUTES, PER_ADDRESS_AND_MINUTE, TRUSTED_ADDRESSES);
    }
}
