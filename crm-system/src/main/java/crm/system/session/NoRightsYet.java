package crm.system.session;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NoRightsYet implements RightsSource {
    @Override
    public Rights of(Actor actor) {
        return Rights.NONE;
    }
}
