package crm.system.intake.file;

import java.util.List;

/**
 * What a file was recognised as.
 *
 * @param charset name of the character set; empty for a workbook
 * @param bom whether a byte order mark stands before the text
 * @param separator what stands between values; a comma for a workbook
 * @param quote what encloses values that hold separators
 * @param lineEnd {@code LF}, {@code CRLF} or {@code CR}; empty for a workbook
 * @param header the names of the columns, as many as the file has
 * @param rows how many rows follow the header
 */
public record FileShape(
        FileFormat format,
        String charset,
        boolean bom,
        char separator,
        char quote,
        String lineEnd,
        List<String> header,
        long rows) {

    public FileShape {
        header = List.copyOf(header);
    }

    FileShape with(List<String> names, long count) {
        return new FileShape(format, charset, bom, separator, quote, lineEnd, names, count);
    }
}
