package crm.aftersales.knowledge;

import java.io.Serializable;
import java.util.List;

/**
 * One answer of the search, best first.
 *
 * @param id the question's id
 * @param question its text, cut into marked and unmarked pieces
 * @param answer the passage of the answer that fits best, likewise
 * @param tags its tags, blank-separated, or null
 */
public record QuestionHit(long id, List<Piece> question, List<Piece> answer, String tags) implements Serializable {

    /** A piece of text, marked where it is what was searched for. */
    public record Piece(String text, boolean marked) implements Serializable {}
}
