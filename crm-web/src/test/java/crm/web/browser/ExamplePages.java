package crm.web.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An address for every page, with the id of a record of the demo data where the page needs one: found as a person finds
 * it, by following links from the pages that need none. A page that no link leads to has no example, and is named.
 */
final class ExamplePages {

    /** A page says itself, by a required view parameter, that it cannot be opened without an id. */
    private static final Pattern NEEDS_PARAMETER = Pattern.compile("<f:viewParam[^>]*required=", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*\\.xhtml\\?[^\"]*)\"");

    private static final int OTHERS_FROM_ONE_PAGE = 2;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<DemoLogin, Map<String, String>> own = new EnumMap<>(DemoLogin.class);
    private final Set<String> without = new TreeSet<>();
    private final Deque<Stop> others = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> fromOnePage = new HashMap<>();

    ExamplePages(RunningCrm crm, PageBook book) {
        Deque<Stop> toOpen = new ArrayDeque<>();
        for (String page : book.pages()) {
            if (needsParameter(page)) {
                without.add(page);
            } else {
                addresses.put(page, page);
                toOpen.add(new Stop(page, page));
            }
        }
        Map<DemoLogin, BrowserContext> windows = new HashMap<>();
        try {
            if (without.contains(ExampleImports.MAPPING)) {
                own.putAll(new ExampleImports(crm).bring());
                own.get(DemoLogin.MANAGER).forEach(this::found);
            }
            while (!without.isEmpty() && !(toOpen.isEmpty() && others.isEmpty())) {
                Stop stop = toOpen.isEmpty() ? others.remove() : toOpen.remove();
                for (DemoLogin login : DemoLogin.values()) {
                    // A link is shown only to those who may follow it.
                    if (!without.isEmpty() && book.allows(stop.page(), login.role())) {
                        BrowserContext window =
                                windows.computeIfAbsent(login, as -> crm.signedIn(as, Look.ENGLISH_LIGHT));
                        toOpen.addAll(follow(crm, window, stop));
                    }
                }
            }
        } finally {
            windows.values().forEach(BrowserContext::close);
        }
    }

    private void found(String page, String address) {
        without.remove(page);
        addresses.put(page, address);
    }

    /** Pages that nothing leads to. */
    Set<String> without() {
        return without;
    }

    /** Where to see a page: its path, with parameters where it needs them. */
    String address(String page) {
        return addresses.getOrDefault(page, page);
    }

    /** Where that login sees a page. */
    String address(String page, DemoLogin login) {
        return own.getOrDefault(login, Map.of()).getOrDefault(page, address(page));
    }

    /** Opens a page, and gives back those pages that it was the first to have a link to. */
    private List<Stop> follow(RunningCrm crm, BrowserContext window, Stop stop) {
        String root = crm.address("");
        List<Stop> found = new ArrayList<>();
        LINK.matcher(html(window, crm.address(stop.address())))
                .results()
                .map(link -> crm.address(link.group(1).replace("&amp;", "&")))
                .filter(link -> link.startsWith(root))
                .map(link -> link.substring(root.length()))
                .forEach(link -> {
                    String target = link.substring(0, link.indexOf('?'));
                    if (without.remove(target)) {
                        addresses.put(target, link);
                        found.add(new Stop(target, link));
                    } else if (isAnother(stop, target, link)) {
                        others.add(new Stop(target, link));
                    }
                });
        return found;
    }

    /** As the server sends it: what a browser would make of it costs many times as much, and adds no link. */
    private static String html(BrowserContext window, String address) {
        APIResponse response = window.request().get(address);
        try {
            return response.text();
        } finally {
            response.dispose();
        }
    }

    /** Not every record leads everywhere: a customer who leaves is sold nothing. A few more of each list are kept for later. */
    private boolean isAnother(Stop from, String target, String link) {
        return addresses.containsKey(target)
                && needsParameter(target)
                && known.add(link)
                && fromOnePage.merge(from.page() + " " + target, 1, Integer::sum) <= OTHERS_FROM_ONE_PAGE;
    }

    /** A page to look at for links. */
    private record Stop(String page, String address) {}

    private static boolean needsParameter(String page) {
        return NEEDS_PARAMETER.matcher(PageSource.of(page)).find();
    }
}
