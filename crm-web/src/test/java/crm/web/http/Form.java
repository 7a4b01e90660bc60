package crm.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser would send for one form of a page, to be sent as it is or otherwise. */
public final class Form {

    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final Map<String, String> fields = new LinkedHashMap<>();

    Form(String page, String id) {
        int start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new IllegalStateException("the page has no form " + id);
        }
        String html = page.substring(start, page.indexOf("</form>", start));
        INPUT.matcher(html).results().forEach(found -> input(found.group(1)));
        AREA.matcher(html)
                .results()
                .forEach(found -> fields.put(attribute(found.group(1), "name"), plain(found.group(2))));
        SELECT.matcher(html)
                .results()
                .forEach(found -> fields.put(attribute(found.group(1), "name"), chosen(found.group(2))));
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
    }

    private Form(Map<String, String> fields) {
        this.fields.putAll(fields);
    }

    /** A form of one's own making. */
    public static Form of(Map<String, String> fields) {
        return new Form(fields);
    }

    public Form with(String name, String value) {
        Form changed = new Form(fields);
        changed.fields.put(name, value);
        return changed;
    }

    public Form without(String name) {
        Form changed = new Form(fields);
        changed.fields.remove(name);
        return changed;
    }

    public String value(String name) {
        return fields.get(name);
    }

    /** As a click on a button by Ajax. */
    public Form clicking(String button, String form) {
        return with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", button)
                .with("jakarta.faces.partial.execute", "@all")
                .with("jakarta.faces.partial.render", form)
                .with(button, button);
    }

    Map<String, String> fields() {
        return fields;
    }

    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private void input(String attributes) {
        String type = attribute(attributes, "type");
        String name = attribute(attributes, "name");
        boolean box = type.equals("checkbox") || type.equals("radio");
        if (!name.isEmpty()
                && !type.equals("submit")
                && !type.equals("file")
                && (!box || attributes.contains("checked"))) {
            String value = attribute(attributes, "value");
            fields.put(name, box && value.isEmpty() ? "on" : value);
        }
    }

    private static String chosen(String options) {
        return OPTION.matcher(options)
                .results()
                .map(found -> found.group(1))
                .filter(attributes -> attributes.contains("selected"))
                .map(attributes -> attribute(attributes, "value"))
                .findFirst()
                .orElse("");
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?<![-\\w])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
