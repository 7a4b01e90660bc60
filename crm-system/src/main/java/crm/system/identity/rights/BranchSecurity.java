package crm.system.identity.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;

/** Sets Shiro up in code: our realm, our set look-up, the server's own sessions, and no remembered logins. */
@ApplicationScoped
public class BranchSecurity {

    private DefaultWebSecurityManager manager;

    @Inject
    private RightsAuthorizer authorizer;

    @PostConstruct
    void build() {
        manager = new DefaultWebSecurityManager(new SignedInRealm());
        manager.setAuthorizer(authorizer);
        manager.setRememberMeManager(null);
        // Threads that no request brought (jobs, timers) find it here; see ActingAs.
        SecurityUtils.setSecurityManager(manager);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        manager();
    }

    /** The one security manager, for the web filter and for background work. */
    public DefaultWebSecurityManager manager() {
        return manager;
    }
}
