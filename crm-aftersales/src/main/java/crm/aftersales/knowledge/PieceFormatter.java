package crm.aftersales.knowledge;

import crm.aftersales.knowledge.QuestionHit.Piece;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Marks matches with two control characters, which no text of ours contains, and cuts the marked text into pieces, so
 * that pages escape every piece themselves.
 */
class PieceFormatter extends PassageFormatter {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';
    private static final int LONGEST_UNMARKED = 240;

    @Override
    public Object format(Passage[] passages, String content) {
        StringBuilder marked = new StringBuilder();
        for (Passage passage : passages) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int begin = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.max(begin, passage.getMatchEnds()[i]);
                marked.append(content, at, begin)
                        .append(BEGIN)
                        .append(content, begin, end)
                        .append(END);
                at = end;
            }
            marked.append(content, at, passage.getEndOffset());
        }
        return marked.toString();
    }

    static List<Piece> pieces(String marked, String whole) {
        if (marked == null) {
            return List.of(new Piece(whole.substring(0, Math.min(whole.length(), LONGEST_UNMARKED)), false));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int begin = marked.indexOf(BEGIN); begin >= 0; begin = marked.indexOf(BEGIN, at)) {
            int end = marked.indexOf(END, begin);
            add(pieces, marked.substring(at, begin), false);
            add(pieces, marked.substring(begin + 1, end), true);
            at = end + 1;
        }
        add(pieces, marked.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
