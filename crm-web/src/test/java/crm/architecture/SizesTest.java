package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Small things are understood; large ones hide. */
class SizesTest {

    private static final int CLASS_LINES = 200;
    private static final int CLASS_LINES_AT_MOST = 300;
    private static final int PAGE_LINES = 150;

    @Test
    void noClassPassesThreeHundredLines(TestReporter report) {
        House.sources().stream()
                .filter(file -> lines(file) > CLASS_LINES)
                .forEach(file -> report.publishEntry("past " + CLASS_LINES + " lines", House.name(file)));

        assertEquals(List.of(), longer(House.sources(), CLASS_LINES_AT_MOST));
    }

    @Test
    void noPagePassesAHundredAndFiftyLines() {
        assertEquals(List.of(), longer(House.facelets(), PAGE_LINES));
    }

    private static List<String> longer(List<Path> files, int most) {
        return files.stream()
                .filter(file -> lines(file) > most)
                .map(file -> House.name(file) + " has " + lines(file) + " lines")
                .toList();
    }

    private static long lines(Path file) {
        return House.text(file).lines().count();
    }
}
