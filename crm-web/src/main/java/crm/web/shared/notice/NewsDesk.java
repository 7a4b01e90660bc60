package crm.web.shared.notice;

import crm.system.notice.Notification;
import crm.system.notice.NotificationService;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A person's newest news, for the desk. */
@Named
@RequestScoped
public class NewsDesk {

    private static final int LINES = 6;

    /**
     * One piece of news.
     *
     * @param page where it leads, from the context root with its slash; null for nowhere
     */
    public record Line(String text, String at, String page, boolean read) {}

    @Inject
    private NotificationService notifications;

    private List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            lines = notifications.latest(LINES).stream().map(NewsDesk::line).toList();
        }
        return lines;
    }

    private static Line line(Notification news) {
        return new Line(
                NoticesServlet.words(news.getWording(), Messages.locale()),
                Formats.moment(news.getHappenedAt()),
                news.getLink(),
                news.isRead());
    }
}
