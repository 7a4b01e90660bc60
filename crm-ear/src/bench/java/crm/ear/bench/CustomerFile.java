package crm.ear.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** A file of people as another system would send it: every row can be taken in. */
final class CustomerFile {

    private static final List<String> FAMILY = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚";
    private static final String REGION = "220102";

    /** Weights and signs of the check digit of GB 11643. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String SIGNS = "10X98765432";
    private static final int PER_DAY = 1_000;

    /** Nobody of the demo data is that old, so no document stands there already. */
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1926, 1, 1);

    private CustomerFile() {}

    static void write(Path file, int rows) throws IOException {
        Random random = new Random(20_261_123);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("customer id,name,document type,document no,phone,address,monthly charges,tenure\r\n");
            for (int row = 0; row < rows; row++) {
                out.write("B" + row + ',' + name(random) + ",ID_CARD," + document(row) + ",1399"
                        + String.format("%07d", row) + ",长春市南关区人民大街" + (row % 9_000 + 1) + "号,"
                        + (random.nextInt(9_000) + 1_000) / 100.0 + ',' + random.nextInt(120) + "\r\n");
            }
        }
    }

    private static String name(Random random) {
        return FAMILY.get(random.nextInt(FAMILY.size()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    private static String document(int row) {
        String birth = FIRST_BIRTH.plusDays(row / PER_DAY).format(DateTimeFormatter.BASIC_ISO_DATE);
        String digits = REGION + birth + String.format("%03d", row % PER_DAY);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return digits + SIGNS.charAt(sum % SIGNS.length());
    }
}
