package crm.web.shared;

import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.session.Portal;
import crm.web.shared.text.AllMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Which pages there are, and who may open them: each area lists its own in {@code pages.properties}. */
@ApplicationScoped
public class PageRights {

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> pages = new TreeMap<>();

    @PostConstruct
    void read() {
        for (String area : AllMessages.AREAS) {
            String name = "/crm/web/" + area + "/pages.properties";
            try (InputStream file = PageRights.class.getResourceAsStream(name)) {
                if (file != null) {
                    Properties lines = new Properties();
                    lines.load(file);
                    lines.forEach((page, right) -> pages.put((String) page, ((String) right).strip()));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + name, unreadable);
            }
        }
    }

    /** Whether the acting person may open a page such as {@code customer/customer-list.xhtml}; never an unlisted one. */
    public boolean allows(String page) {
        String right = pages.get(page);
        Optional<Actor> actor = currentUser.find();
        if (right == null) {
            return false;
        }
        return switch (right) {
            case "-" -> true;
            case "*" -> actor.isPresent();
            case "staff" -> actor.isPresent() && actor.get().portal() != Portal.CUSTOMER;
            default -> actor.isPresent() && currentUser.may(right);
        };
    }
}
