package crm.web.shared.lists;

import crm.system.lists.KeptList;
import crm.system.lists.ListChoiceService;
import crm.system.lists.SavedView;
import crm.web.shared.CurrentPage;
import crm.web.shared.LazyTable;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.component.api.UIColumn;

/** The saved filters and the chosen columns of the list on screen; read once a request. */
@Named
@RequestScoped
public class ListChoices {

    private static final String TABLE = "list:table";
    private static final String KEY = "key";

    @Inject
    private ListChoiceService choices;

    @Inject
    private CurrentPage page;

    private KeptList kept;

    public List<SavedView> getViews() {
        return kept().views();
    }

    /** Whether the page shows a list that can be kept; some of its kind show cards or a table of fixed size. */
    public boolean isOfList() {
        return list() != null;
    }

    /** Whether the person wants to see a column. */
    public boolean shows(String key) {
        return !kept().hidden().contains(key);
    }

    /** The columns that may be left out, as the page has them; empty where it names none. */
    public List<ListColumn> getColumns() {
        List<ListColumn> columns = new ArrayList<>();
        UIComponent table = table();
        if (table != null) {
            for (UIComponent child : table.getChildren()) {
                String key = (String) child.getAttributes().get(KEY);
                if (child instanceof UIColumn column && key != null && !key.isEmpty()) {
                    columns.add(new ListColumn(key, column.getHeaderText(), shows(key)));
                }
            }
        }
        return columns;
    }

    /** Keeps the list as it is filtered and sorted now, under the name typed. */
    public void keep() {
        String name = parameters().getOrDefault("view-name", "").strip();
        if (name.isEmpty()) {
            Messages.error("shared.views.nameMissing");
        } else if (list() != null) {
            choices.keepView(page.getPath(), name, list().getAddress());
            kept = null;
            Messages.done("shared.views.kept", name);
        }
    }

    public void drop(SavedView view) {
        choices.dropView(page.getPath(), view.id());
        kept = null;
        Messages.done("shared.views.dropped", view.name());
    }

    /** Shows the ticked columns and no others, here and the next time. */
    public void choose() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("columns", new String[0]);
        Set<String> hidden = new HashSet<>();
        getColumns().forEach(column -> hidden.add(column.key()));
        Arrays.asList(ticked).forEach(hidden::remove);
        choices.hide(page.getPath(), hidden);
        kept = null;
        showChosen();
    }

    /** The page was built with the columns chosen before. */
    private void showChosen() {
        UIComponent table = table();
        if (table != null) {
            for (UIComponent child : table.getChildren()) {
                String key = (String) child.getAttributes().get(KEY);
                if (child instanceof UIColumn && key != null && !key.isEmpty()) {
                    child.setRendered(shows(key));
                }
            }
        }
    }

    private KeptList kept() {
        if (kept == null) {
            kept = choices.of(page.getPath());
        }
        return kept;
    }

    private static LazyTable<?> list() {
        return table() instanceof UIData table && table.getValue() instanceof LazyTable<?> list ? list : null;
    }

    private static UIComponent table() {
        return FacesContext.getCurrentInstance().getViewRoot().findComponent(TABLE);
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
