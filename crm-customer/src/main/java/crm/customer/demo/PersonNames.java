package crm.customer.demo;

import crm.system.demo.DemoTable;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws names: surnames as common as they are, given names of one or two characters, and a few foreign ones. */
final class PersonNames {

    private static final String FOLDER = "/crm/customer/demo/";

    private final Weighted<String> surnames = new Weighted<>();
    private final Map<String, String> characters = new HashMap<>();
    private final Map<String, String[]> foreign = new HashMap<>();

    PersonNames() {
        for (String[] row : DemoTable.rows(FOLDER + "surnames.tsv")) {
            surnames.with(Integer.parseInt(row[1]), row[0]);
        }
        DemoTable.rows(FOLDER + "given-names.tsv").forEach(row -> characters.put(row[0], row[1]));
        DemoTable.rows(FOLDER + "foreigners.tsv").forEach(row -> foreign.put(row[0], row[1].split(" ", -1)));
    }

    String chinese(boolean male, SplittableRandom random) {
        String sex = male ? "M" : "F";
        String surname = surnames.draw(random);
        boolean two = random.nextInt(100) < 78;
        return surname + (two ? one(sex + "1", random) : "") + one(sex + "2", random);
    }

    String foreign(SplittableRandom random) {
        return any(foreign.get("given"), random) + " " + any(foreign.get("family"), random);
    }

    private char one(String list, SplittableRandom random) {
        String from = characters.get(list);
        return from.charAt(random.nextInt(from.length()));
    }

    static String any(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}
