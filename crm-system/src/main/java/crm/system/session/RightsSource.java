package crm.system.session;

/** Tells an account's rights as they are now; implemented where accounts and roles are kept. */
public interface RightsSource {

    /** Current rights of an account; {@link Rights#NONE} when it is closed or unknown. Cheap enough to ask per click. */
    Rights of(Actor actor);
}
