package crm.system.intake.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Tells from a file's first bytes what it is, whatever its name says. */
final class ContentKind {

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

    /** What people send by mistake, and the word for it in the messages. */
    private static final List<Known> KNOWN = List.of(
            new Known("89504e470d0a1a0a", "PNG"),
            new Known("ffd8ff", "JPEG"),
            new Known("47494638", "GIF"),
            new Known("25504446", "PDF"),
            new Known("52617221", "RAR"),
            new Known("377abcaf271c", "7z"),
            new Known("1f8b", "gzip"));

    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final List<byte[]> UTF_16 =
            List.of(HexFormat.of().parseHex("fffe"), HexFormat.of().parseHex("feff"));

    private record Known(String signature, String name) {
        boolean starts(byte[] first) {
            return ContentKind.starts(first, HexFormat.of().parseHex(signature));
        }
    }

    private ContentKind() {}

    /**
     * The format to try.
     *
     * @param first the first bytes of the file, as many as there are up to some thousand
     * @throws UnreadableFile when it is certainly neither text nor a workbook
     */
    static FileFormat of(byte[] first) {
        if (first.length == 0) {
            throw new UnreadableFile("empty");
        }
        if (starts(first, ZIP)) {
            return FileFormat.XLSX;
        }
        for (Known known : KNOWN) {
            if (known.starts(first)) {
                throw new UnreadableFile("otherKind", known.name());
            }
        }
        if (starts(first, OLD_OFFICE)) {
            throw new UnreadableFile("oldWorkbook");
        }
        if (UTF_16.stream().anyMatch(mark -> starts(first, mark))) {
            throw new UnreadableFile("utf16");
        }
        for (byte at : first) {
            if (at == 0) {
                throw new UnreadableFile("binary");
            }
        }
        return FileFormat.CSV;
    }

    private static boolean starts(byte[] first, byte[] signature) {
        return first.length >= signature.length
                && Arrays.equals(first, 0, signature.length, signature, 0, signature.length);
    }
}
