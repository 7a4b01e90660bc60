package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** No text, style or script stands in pages and beans: words lie in bundles, looks in the style sheet. */
class WordsTest {

    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "header",
            "headerText",
            "legend",
            "emptyMessage",
            "emptyText",
            "text",
            "aria-label",
            "summary",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "hint",
            "itemLabel",
            "note",
            "noSelectionLabel");
    private static final Set<String> BEARS_ITS_TEXT_AS_VALUE =
            Set.of("commandButton", "commandLink", "button", "link", "outputText", "outputLabel", "outputFormat");
    private static final Pattern SENTENCE =
            Pattern.compile("\"[^\"\\n]*(?:[A-Za-z]{2,} [A-Za-z]{2,}|\\p{IsHan})[^\"\\n]*\"");

    @Test
    void noPageHoldsText() {
        List<String> wrong = new ArrayList<>();
        for (Facelet page : pages()) {
            for (Element element : page.elements()) {
                String words = Facelet.words(Facelet.ownText(element));
                if (!words.isEmpty() && !Set.of("kbd", "code").contains(element.getLocalName())) {
                    wrong.add(House.name(page.file()) + ": " + words);
                }
                spoken(element).forEach(said -> wrong.add(House.name(page.file()) + ": " + said));
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noPageHoldsStyleOrScript() {
        List<String> wrong = new ArrayList<>();
        for (Facelet page : pages()) {
            for (Element element : page.elements()) {
                String where = House.name(page.file()) + ": <" + element.getNodeName() + ">";
                boolean html = "http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI());
                if (element.hasAttribute("style")) {
                    wrong.add(where + " has a style");
                }
                if (html && Set.of("style", "script").contains(element.getLocalName())) {
                    wrong.add(where);
                }
                if (html && attributes(element).stream().anyMatch(name -> name.startsWith("on"))) {
                    wrong.add(where + " has a handler");
                }
            }
        }

        assertEquals(List.of(), wrong, "the content security policy blocks these");
    }

    @Test
    void noBeanHoldsText() {
        List<String> wrong = House.sources().stream()
                .filter(file -> file.getFileName().toString().matches(".*(Page|Dialog|Tab)\\.java"))
                .flatMap(file -> SENTENCE.matcher(House.text(file))
                        .results()
                        .map(found -> House.name(file) + ": " + found.group()))
                .filter(found -> !found.contains("@SuppressWarnings"))
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static List<Facelet> pages() {
        return House.facelets().stream().map(Facelet::read).toList();
    }

    private static List<String> spoken(Element element) {
        List<String> said = new ArrayList<>();
        for (String name : attributes(element)) {
            boolean bears = SPOKEN.contains(name)
                    || (name.equals("value")
                            && BEARS_ITS_TEXT_AS_VALUE.contains(element.getLocalName())
                            && !"http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI()));
            String words = bears ? Facelet.words(element.getAttribute(name)) : "";
            if (!words.isEmpty()) {
                said.add("<" + element.getNodeName() + " " + name + "> " + words);
            }
        }
        return said;
    }

    private static List<String> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                names.add(attribute.getNodeName());
            }
        }
        return names;
    }
}
