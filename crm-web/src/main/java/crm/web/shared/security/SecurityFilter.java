package crm.web.shared.security;

import crm.system.identity.rights.BranchSecurity;
import jakarta.inject.Inject;
import org.apache.shiro.web.servlet.AbstractShiroFilter;

/** Binds the signed-in person to the request; which pages they may open is the next filter's matter. */
public class SecurityFilter extends AbstractShiroFilter {

    @Inject
    private BranchSecurity security;

    @Override
    public void init() {
        setSecurityManager(security.manager());
    }
}
