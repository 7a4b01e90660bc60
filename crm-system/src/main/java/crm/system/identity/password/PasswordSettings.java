package crm.system.identity.password;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How passwords must look, and what a hash of one costs. */
@ApplicationScoped
public class PasswordSettings implements SettingGroup {

    /** OWASP's password storage cheat sheet accepts 19 MiB with two passes and one lane; these are the defaults. */
    static final Setting HASH_MEMORY_KIB = Setting.number("system.password.hashMemoryKib", 19_456, 7_168, 262_144);

    static final Setting HASH_PASSES = Setting.number("system.password.hashPasses", 2, 1, 10);
    static final Setting HASH_LANES = Setting.number("system.password.hashLanes", 1, 1, 8);

    static final Setting LONGEST_QUEUE = Setting.number("system.password.longestQueue", 1_500, 10, 10_000);

    static final Setting LEAST_LENGTH = Setting.number("system.password.leastLength", 10, 8, 64);
    static final Setting LEAST_KINDS = Setting.number("system.password.leastKinds", 3, 1, 4);

    @Override
    public String name() {
        return "system.password";
    }

    @Override
    public List<Setting> settings() {
        return List.of(HASH_MEMORY_KIB, HASH_PASSES, HASH_LANES, LONGEST_QUEUE, LEAST_LENGTH, LEAST_KINDS);
    }
}
