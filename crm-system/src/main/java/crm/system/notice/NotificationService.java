package crm.system.notice;

import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Shows people their own notifications. */
@Stateless
public class NotificationService {

    private static final String OWN = "a person's own notifications";

    @Inject
    private NotificationStore notifications;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The newest first. */
    @OpenToAllStaff(OWN)
    public List<Notification> latest(int most) {
        return notifications.latest(me(), most);
    }

    @OpenToAllStaff(OWN)
    public long countUnread() {
        return notifications.countUnread(me());
    }

    /** Marks one as read. @throws RecordNotFound when it is somebody else's */
    @OpenToAllStaff(OWN)
    public void markRead(long id) {
        notifications
                .find(me(), id)
                .orElseThrow(() -> new RecordNotFound("notification", id))
                .read(clock.instant());
    }

    @OpenToAllStaff(OWN)
    public void markAllRead() {
        notifications.markAllRead(me(), clock.instant());
    }

    private long me() {
        return currentUser.actor().accountId();
    }
}
