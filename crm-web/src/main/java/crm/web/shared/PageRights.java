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
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Which pages there are, and who may open them: each area lists its own in {@code pages.properties}. */
@ApplicationScoped
public class PageRights {

    /** What may be said to somebody who asks for a page. */
    public enum Answer {
        OPEN,
        SIGN_IN_FIRST,
        REFUSED,
        NO_SUCH_PAGE
    }

    @Inject
    private CurrentUser currentUser;

    private final Map<String, String> pages = new TreeMap<>();

    @PostConstruct
    void read() {
        try {
            for (String area : AllMessages.AREAS) {
                // All of that name: a test deployment opens its own door by bringing one more.
                String name = "crm/web/" + area + "/pages.properties";
                for (URL file :
                        Collections.list(PageRights.class.getClassLoader().getResources(name))) {
                    read(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the registers of pages", unreadable);
        }
    }

    private void read(URL file) throws IOException {
        try (InputStream opened = file.openStream()) {
            Properties lines = new Properties();
            lines.load(opened);
            lines.forEach((page, right) -> pages.put((String) page, ((String) right).strip()));
        }
    }

    /** Every page such as {@code customer/customer-list.xhtml}, with its right as {@code pages.properties} spells it. */
    public Map<String, String> pages() {
        Map<String, String> found = new TreeMap<>(pages);
        found.keySet().removeIf(door -> !door.endsWith(".xhtml"));
        return found;
    }

    /** Whether there is such a page at all. */
    public boolean knows(String page) {
        return pages.containsKey(page);
    }

    /** Whether the acting person may open a page such as {@code customer/customer-list.xhtml}; never an unlisted one. */
    public boolean allows(String page) {
        return answer(page) == Answer.OPEN;
    }

    /** Whether somebody who comes through the portal with exactly these permissions may open the page. */
    public boolean opens(String page, Portal portal, Set<String> permissions) {
        String right = pages.get(page);
        return right != null
                && switch (right) {
                    case "-", "*" -> true;
                    case "staff" -> portal != Portal.CUSTOMER;
                    default -> permissions.contains(right);
                };
    }

    /** What to say to the acting person, or to nobody in particular, who asks for the page. */
    public Answer answer(String page) {
        String right = pages.get(page);
        if (right == null) {
            return Answer.NO_SUCH_PAGE;
        }
        if (right.equals("-")) {
            return Answer.OPEN;
        }
        Optional<Actor> actor = currentUser.find();
        if (actor.isEmpty()) {
            return Answer.SIGN_IN_FIRST;
        }
        boolean open =
                switch (right) {
                    case "*" -> true;
                    case "staff" -> actor.get().portal() != Portal.CUSTOMER;
                    default -> currentUser.may(right);
                };
        return open ? Answer.OPEN : Answer.REFUSED;
    }
}
