package crm.web.system;

import crm.system.notice.Notification;
import crm.system.notice.NotificationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A person's own news. */
@Named
@RequestScoped
public class NotificationsPage {

    private static final int SHOWN = 100;

    @Inject
    private NotificationService notifications;

    private List<Notification> latest;

    public List<Notification> getLatest() {
        if (latest == null) {
            latest = notifications.latest(SHOWN);
        }
        return latest;
    }

    public boolean isAnyUnread() {
        return getLatest().stream().anyMatch(news -> !news.isRead());
    }

    /** Marks one as read and opens what it tells of. */
    public String open(long id, String link) {
        notifications.markRead(id);
        return link == null
                ? "/system/notifications?faces-redirect=true"
                : link.replace(".xhtml?", "?faces-redirect=true&").replace(".xhtml", "?faces-redirect=true");
    }

    public String markAllRead() {
        notifications.markAllRead();
        return "/system/notifications?faces-redirect=true";
    }
}
