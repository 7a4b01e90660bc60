package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The schema scripts can be told apart, touch only their module's tables, and run on both databases. */
class MigrationsTest {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d{12})__([a-z0-9]+)_[a-z0-9_]+\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__([a-z0-9]+)_[a-z0-9_]+\\.sql");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** What is made, changed, filled or emptied. */
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:CREATE\\s+(?:TABLE|SEQUENCE|VIEW)|ALTER\\s+(?:TABLE|SEQUENCE)|DROP\\s+(?:TABLE|SEQUENCE|VIEW)"
                    + "|INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|MERGE\\s+INTO|TRUNCATE\\s+TABLE"
                    + "|INDEX\\s+\\w+\\s+ON)\\s+(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDED_COLUMN = Pattern.compile(
            "\\bALTER\\s+TABLE\\s+(\\w+)\\s+ADD\\s+(?!CONSTRAINT|FOREIGN|CHECK|UNIQUE)(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(";");

    private static final Pattern FILLS =
            Pattern.compile("^\\s*(?:INSERT|UPDATE|DELETE|SELECT|MERGE)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCED = Pattern.compile("\\bREFERENCES\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_DATABASE_ONLY = Pattern.compile(
            "\\bLIMIT\\b|\\bRETURNING\\b|\\bON\\s+CONFLICT\\b|\\|\\||\\bFOR\\s+UPDATE\\b|\\bTRUE\\b|\\bFALSE\\b"
                    + "|\\bBOOLEAN\\b|\\bCLOB\\b|\\bBLOB\\b|\\bAUTO_INCREMENT\\b|\\bIF\\s+NOT\\s+EXISTS\\b",
            Pattern.CASE_INSENSITIVE);

    /** Each folder's prefix, then the prefixes of the modules below it, to which keys may point. */
    private static final Map<String, List<String>> PREFIXES = Map.of(
            "system", List.of("sys_"),
            "customer", List.of("cus_", "sys_"),
            "market", List.of("mkt_", "cus_", "sys_"),
            "aftersales", List.of("aft_", "cus_", "sys_"));

    @Test
    void everyVersionIsARealMinuteAndIsGivenOnce() {
        Map<String, String> seen = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Path script : scripts()) {
            String file = script.getFileName().toString();
            Matcher name = FILE_NAME.matcher(file);
            if (!name.matches()) {
                if (!REPEATABLE.matcher(file).matches()) {
                    wrong.add(file + " is not named V<yyyyMMddHHmm>__<module>_<what>.sql");
                }
                continue;
            }
            if (!isMinute(name.group(1))) {
                wrong.add(file + " bears a version that is no minute");
            }
            String other = seen.put(name.group(1), file);
            if (other != null) {
                wrong.add(file + " has the version of " + other);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void aScriptLiesInItsModuleAndBearsItsName() {
        List<String> wrong = scripts().stream()
                .filter(script -> !script.getFileName().toString().contains("__" + area(script) + "_")
                        || !House.name(script).startsWith("crm-" + area(script) + "/"))
                .map(House::name)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void aScriptChangesOnlyTablesOfItsModuleAndPointsDown() {
        List<String> wrong = new ArrayList<>();
        for (Path script : scripts()) {
            List<String> prefixes = PREFIXES.getOrDefault(area(script), List.of("?"));
            String sql = statements(script);
            CHANGED.matcher(sql)
                    .results()
                    .map(found -> found.group(1))
                    .filter(table -> !table.toLowerCase(Locale.ROOT).startsWith(prefixes.get(0)))
                    .forEach(table -> wrong.add(House.name(script) + " changes " + table));
            REFERENCED
                    .matcher(sql)
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .filter(table -> prefixes.stream().noneMatch(table::startsWith))
                    .forEach(table -> wrong.add(House.name(script) + " points up to " + table));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void aScriptRunsOnBothDatabases() {
        List<String> wrong = new ArrayList<>();
        for (Path script : scripts()) {
            ONE_DATABASE_ONLY
                    .matcher(statements(script))
                    .results()
                    .forEach(found -> wrong.add(House.name(script) + " uses " + found.group()));
        }

        assertEquals(List.of(), wrong);
    }

    /** SQL Server reads a script whole before it runs it, and does not find such a column then. */
    @Test
    void aScriptUsesNoColumnThatItAddsToATableItself() {
        List<String> wrong = new ArrayList<>();
        for (Path script : scripts()) {
            List<MatchResult> added =
                    ADDED_COLUMN.matcher(statements(script)).results().toList();
            END.splitAsStream(statements(script))
                    .filter(statement -> FILLS.matcher(statement).find())
                    .forEach(statement -> added.stream()
                            .filter(column -> names(statement, column.group(1)) && names(statement, column.group(2)))
                            .forEach(column -> wrong.add(House.name(script) + " fills its own " + column.group(2))));
        }

        assertEquals(List.of(), wrong);
    }

    private static boolean names(String statement, String word) {
        return statement.matches("(?s).*\\b" + word + "\\b.*");
    }

    private static List<Path> scripts() {
        List<Path> scripts = new ArrayList<>();
        House.ARROWS
                .keySet()
                .forEach(module -> scripts.addAll(
                        House.files(House.module(module).resolve("src/main/resources/db/migration"), ".sql")));
        assertFalse(scripts.isEmpty(), "no migrations found");
        return scripts;
    }

    private static String area(Path script) {
        return script.getParent().getFileName().toString();
    }

    /** The script without comments and texts. */
    private static String statements(Path script) {
        return House.text(script).replaceAll("--[^\\n]*", " ").replaceAll("'[^']*'", "''");
    }

    private static boolean isMinute(String version) {
        try {
            return LocalDateTime.parse(version, MINUTE).getYear() >= 2026;
        } catch (DateTimeParseException noMinute) {
            return false;
        }
    }
}
