package crm.system.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.notice.Wording;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectFileTest {

    @Test
    void whatASpreadsheetWouldRunIsMadeTextInHeaderReasonAndRowAndANumberStays() {
        StringWriter written = new StringWriter();
        RejectFile file = new RejectFile(written, words -> "=" + words.key(), List.of("=A1", "name", "sum"));

        file.add(new Rejected());
        file.finish();

        String text = written.toString();
        assertTrue(text.contains("'=A1,name,sum"), text);
        assertTrue(text.contains("2,'@column,'=system.x,'=1+1,'+cmd|' /C calc'!A0,-12.50"), text);
    }

    private static final class Rejected extends ImportReject {

        @Override
        public long getLine() {
            return 2;
        }

        @Override
        public String getColumnName() {
            return "@column";
        }

        @Override
        public Wording getReason() {
            return Wording.of("system.x");
        }

        @Override
        public String getRaw() {
            return String.join("\u001f", "=1+1", "+cmd|' /C calc'!A0", "-12.50");
        }
    }
}
