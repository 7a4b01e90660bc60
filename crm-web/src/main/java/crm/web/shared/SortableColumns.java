package crm.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.primefaces.component.api.UITable;
import org.primefaces.model.SortMeta;

/** What the table being shown can be sorted by; told of any other column, it would show no rows at all. */
final class SortableColumns {

    private SortableColumns() {}

    /** Those of the wishes that the table being shown can follow; a column the reader left out cannot be sorted by. */
    static List<SortMeta> among(List<SortMeta> wishes) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent at = context == null ? null : UIComponent.getCurrentComponent(context);
        if (wishes.isEmpty() || !(at instanceof UITable<?> table)) {
            return wishes;
        }
        Set<String> known = new HashSet<>();
        table.forEachColumn(column -> {
            SortMeta sort = SortMeta.of(context, table.getVar(), column);
            if (sort != null) {
                known.add(sort.getField());
            }
            return true;
        });
        return wishes.stream().filter(wish -> known.contains(wish.getField())).toList();
    }
}
