package crm.system.identity.rights;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.realm.Realm;

/** Takes whom the sign-in service has already let in; it checks no password of its own. */
final class SignedInRealm implements Realm {

    @Override
    public String getName() {
        return "crm";
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return token instanceof SignedIn;
    }

    @Override
    public AuthenticationInfo getAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(((SignedIn) token).actor(), "", getName());
    }
}
