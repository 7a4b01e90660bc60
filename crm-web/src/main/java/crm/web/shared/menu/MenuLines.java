package crm.web.shared.menu;

import crm.web.shared.Messages;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The lines of the menu, written in one go: as components of their own, some forty lines with six expressions each cost
 * every page more than all else around its body. Attributes: {@code groups}, a list of {@link MenuGroup}, and
 * {@code marked}, the page whose line is the current one.
 */
@FacesComponent(MenuLines.TYPE)
public class MenuLines extends UIComponentBase {

    static final String TYPE = "crm.web.MenuLines";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeEnd(FacesContext context) throws IOException {
        String site = context.getExternalContext().getRequestContextPath() + "/";
        Object marked = getAttributes().get("marked");
        for (MenuGroup group : (List<MenuGroup>) getAttributes().get("groups")) {
            write(context.getResponseWriter(), group, site, marked);
        }
    }

    private void write(ResponseWriter writer, MenuGroup group, String site, Object marked) throws IOException {
        if (!group.area().isEmpty()) {
            writer.startElement("div", this);
            writer.writeAttribute("class", "area", null);
            writer.writeAttribute("id", "area-" + group.area(), null);
            writer.writeText(Messages.text("shared.area." + group.area()), null);
            writer.endElement("div");
        }
        writer.startElement("ul", this);
        for (MenuEntry line : group.entries()) {
            writer.startElement("li", this);
            write(writer, line, site, line.page().equals(marked));
            writer.endElement("li");
        }
        writer.endElement("ul");
    }

    private void write(ResponseWriter writer, MenuEntry line, String site, boolean marked) throws IOException {
        String words = Messages.text(line.key());
        writer.startElement("a", this);
        writer.writeURIAttribute("href", site + line.page(), null);
        writer.writeAttribute("title", words, null);
        writer.writeAttribute("class", marked ? "marked" : "", null);
        writer.writeAttribute("data-area", line.area(), null);
        writer.startElement("span", this);
        writer.writeAttribute("class", "pi pi-" + line.icon(), null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.endElement("span");
        writer.startElement("span", this);
        writer.writeAttribute("class", "word", null);
        writer.writeText(words, null);
        writer.endElement("span");
        writer.endElement("a");
    }
}
