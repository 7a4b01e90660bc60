package crm.system.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every question here is about one account's own notifications. */
@Dependent
class NotificationStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager notifications;

    void add(Notification notification) {
        notifications.persist(notification);
    }

    List<Notification> latest(long accountId, int most) {
        return notifications
                .createQuery(
                        "select n from Notification n where n.accountId = :account order by n.id desc",
                        Notification.class)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    void removeAbout(String link) {
        notifications
                .createQuery("delete from Notification n where n.link = :link")
                .setParameter("link", link)
                .executeUpdate();
    }

    long countUnread(long accountId) {
        return notifications
                .createQuery(
                        "select count(n) from Notification n where n.accountId = :account and n.readAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    Optional<Notification> find(long accountId, long id) {
        return Optional.ofNullable(notifications.find(Notification.class, id))
                .filter(found -> found.getAccountId() == accountId);
    }

    void markAllRead(long accountId, Instant at) {
        notifications
                .createQuery(
                        "update Notification n set n.readAt = :at where n.accountId = :account and n.readAt is null")
                .setParameter("at", at)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
