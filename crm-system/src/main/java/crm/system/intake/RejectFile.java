package crm.system.intake;

import crm.system.intake.file.SpreadsheetText;
import crm.system.notice.Wording;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes rejected rows as separated values: line, column, reason, then the row as it was, so that it can be corrected
 * and fed back. A value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class RejectFile {

    /** Spreadsheets read a file without this mark as if it were in the country's old character set. */
    private static final char BOM = '\ufeff';

    private final CsvWriter out;
    private final Function<Wording, String> words;

    RejectFile(Writer target, Function<Wording, String> words, List<String> header) {
        this.words = words;
        try {
            target.write(BOM);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        out = CsvWriter.builder().build(target);
        List<String> names = new ArrayList<>();
        for (String key : List.of("line", "column", "reason")) {
            names.add(words.apply(Wording.of("system.import.reject." + key)));
        }
        header.forEach(name -> names.add(SpreadsheetText.harmless(name)));
        out.writeRecord(names);
    }

    void add(ImportReject reject) {
        List<String> values = new ArrayList<>();
        values.add(Long.toString(reject.getLine()));
        values.add(reject.getColumnName() == null ? "" : SpreadsheetText.harmless(reject.getColumnName()));
        values.add(SpreadsheetText.harmless(words.apply(reject.getReason())));
        for (String value : reject.getRaw().split("\u001f", -1)) {
            values.add(SpreadsheetText.harmless(value));
        }
        out.writeRecord(values);
    }

    /** Hands over what is still kept back; the target stays open. */
    void finish() {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
