package crm.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in both themes and both languages, is whole: for the eye, the screen reader, the console and the network. */
@OnRunningCrm
class PageLooksBrowserIT {

    private static PageBook book;
    private static ExamplePages examples;
    private static final Map<Look, Map<DemoLogin, BrowserContext>> WINDOWS = new EnumMap<>(Look.class);

    @BeforeAll
    static void readTheBook(ExamplePages found) {
        book = new PageBook();
        examples = found;
    }

    @AfterAll
    static void closeTheWindows() {
        WINDOWS.values().forEach(windows -> windows.values().forEach(BrowserContext::close));
        WINDOWS.clear();
    }

    static List<Arguments> pagesAndLooks() {
        List<Arguments> all = new ArrayList<>();
        new PageBook().pages().forEach(page -> {
            for (Look look : Look.values()) {
                all.add(Arguments.of(page, look));
            }
        });
        return all;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pagesAndLooks")
    void aPageIsWhole(String page, Look look, RunningCrm crm) {
        if (book.isPublic(page)) {
            try (BrowserContext window = crm.stranger(look)) {
                assertEquals(List.of(), new PageLooks(crm, window, look).faults(page, page, false));
            }
            return;
        }
        DemoLogin visitor = book.visitor(page).orElseThrow(() -> new AssertionError("no demo login may open " + page));
        BrowserContext window = WINDOWS.computeIfAbsent(look, none -> new EnumMap<>(DemoLogin.class))
                .computeIfAbsent(visitor, login -> crm.signedIn(login, look));

        assertEquals(List.of(), new PageLooks(crm, window, look).faults(page, examples.address(page), true));
    }
}
