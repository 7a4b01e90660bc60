package crm.ear.visit;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A file of people as another system would send it. */
public final class CustomerFile {

    private static final List<String> FAMILY = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚";
    private static final String REGION = "220102";

    /** Weights and signs of the check digit of GB 11643. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String SIGNS = "10X98765432";
    private static final int PER_DAY = 1_000;
    private static final int FAULTS = 6;

    /** Nobody of the demo data is that old, so no document stands there already. */
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1926, 1, 1);

    private CustomerFile() {}

    /** Every row can be taken in. */
    public static void write(Path file, int rows) throws IOException {
        write(file, rows, Integer.MAX_VALUE);
    }

    /** Every so many rows one that cannot be taken in, for one of {@link #FAULTS} reasons in turn. */
    public static void write(Path file, int rows, int faultEvery) throws IOException {
        Random random = new Random(20_261_123);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("customer id,name,document type,document no,phone,address,monthly charges,tenure\r\n");
            for (int row = 0; row < rows; row++) {
                List<String> cells = good(row, random);
                if (row % faultEvery == faultEvery - 1) {
                    spoil(cells, row / faultEvery % FAULTS);
                }
                out.write(String.join(",", cells) + "\r\n");
            }
        }
    }

    private static List<String> good(int row, Random random) {
        return new ArrayList<>(List.of(
                "B" + row,
                name(random),
                "ID_CARD",
                document(row),
                "1399" + String.format("%07d", row),
                "长春市南关区人民大街" + (row % 9_000 + 1) + "号",
                String.valueOf((random.nextInt(9_000) + 1_000) / 100.0),
                String.valueOf(random.nextInt(120))));
    }

    private static void spoil(List<String> cells, int fault) {
        switch (fault) {
            case 0 -> cells.set(3, cells.get(3).substring(0, 17) + (cells.get(3).endsWith("1") ? '2' : '1'));
            case 1 -> cells.set(3, REGION + "19260231" + "0011");
            case 2 -> cells.set(1, "王".repeat(500));
            case 3 -> cells.set(6, "much");
            case 4 -> cells.set(7, "-1");
            default -> cells.add("one cell too many");
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
