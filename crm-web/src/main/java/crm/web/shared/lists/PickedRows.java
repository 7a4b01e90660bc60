package crm.web.shared.lists;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rows of a list that a person ticked for one action.
 *
 * @param all whether everything the filter lets through is meant, also what other pages show
 * @param ids of the ticked rows otherwise
 */
public record PickedRows(boolean all, List<Long> ids) implements Serializable {

    private static final int MOST = 1_000;

    /** As the running request brings them from {@code crm:pick} and {@code crm:picked}. */
    public static PickedRows ofRequest() {
        Map<String, String[]> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        List<Long> ids = Arrays.stream(parameters.getOrDefault("pick", new String[0]))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(MOST)
                .toList();
        return new PickedRows(parameters.containsKey("pick-all"), ids);
    }
}
