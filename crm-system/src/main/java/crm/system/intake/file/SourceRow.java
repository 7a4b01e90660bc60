package crm.system.intake.file;

import crm.system.notice.Wording;
import java.util.List;

/**
 * One row of a file, as text.
 *
 * @param number its place among the rows, 1 for the first after the header
 * @param line the line of the file on which it starts, or the row of the sheet
 * @param values its values, as many as it has
 * @param problems cells that could not be read
 */
public record SourceRow(long number, long line, List<String> values, List<CellProblem> problems) {

    /**
     * A cell that could not be read.
     *
     * @param column its place, from 0
     * @param reason what is wrong with it
     */
    public record CellProblem(int column, Wording reason) {}
}
