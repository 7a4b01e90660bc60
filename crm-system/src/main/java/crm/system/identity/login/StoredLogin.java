package crm.system.identity.login;

import crm.system.session.Actor;
import crm.system.session.Portal;
import java.time.Instant;

/** What the database knows of an account that somebody wants to sign in with. */
record StoredLogin(
        long accountId,
        Portal portal,
        String name,
        String passwordHash,
        boolean mustChange,
        boolean closed,
        boolean demo,
        Instant lockedUntil,
        Instant lastLoginAt,
        String lastLoginFrom,
        Long employeeId,
        Long customerId,
        Long unitId,
        String personName) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    SignedInPerson cameInFrom(String address) {
        Actor actor = new Actor(
                accountId,
                name,
                personName == null ? name : personName,
                portal,
                unitId == null ? 0 : unitId,
                employeeId,
                customerId,
                address);
        return new SignedInPerson(actor, mustChange, lastLoginAt, lastLoginFrom);
    }
}
