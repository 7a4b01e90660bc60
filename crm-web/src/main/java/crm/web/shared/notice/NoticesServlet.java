package crm.web.shared.notice;

import crm.system.notice.Notification;
import crm.system.notice.NotificationService;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.web.shared.Formats;
import crm.web.shared.Look;
import crm.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Answers the bell with the newest news, and marks them as read when it is opened. */
@WebServlet("/notices")
public class NoticesServlet extends HttpServlet {

    private static final int MOST = 8;

    @Inject
    private transient NotificationService notifications;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentUser.find().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Notification notification : notifications.latest(MOST)) {
            lines.add(Json.createObjectBuilder()
                    .add("text", words(notification.getWording(), look.getLocale()))
                    .add("at", Formats.moment(notification.getHappenedAt()))
                    .add("page", notification.getLink() == null ? "" : notification.getLink())
                    .add("read", notification.isRead()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("unread", notifications.countUnread())
                    .add("lines", lines)
                    .build());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (currentUser.find().isPresent()) {
            notifications.markAllRead();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static String words(Wording wording, Locale locale) {
        Object[] values = wording.values().stream()
                .map(value -> value.startsWith(Wording.KEY_MARK)
                        ? Messages.text(locale, value.substring(Wording.KEY_MARK.length()))
                        : value)
                .toArray();
        return Messages.text(locale, wording.key(), values);
    }
}
