package crm.ear.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from a page's HTML what a browser would send for one of its forms. */
public final class FormFields {

    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");
    private static final Pattern PRIMARY = Pattern.compile("<button\\b([^>]*\\bprimary\\b[^>]*)>");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final String html;
    private final String form;

    /** Reads the form of that id. */
    public FormFields(String page, String form) {
        this.form = form;
        int start = page.indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new IllegalStateException("the page has no form " + form);
        }
        html = page.substring(start, page.indexOf("</form>", start));
        INPUT.matcher(html).results().forEach(found -> input(found.group(1)));
        AREA.matcher(html)
                .results()
                .forEach(found -> fields.put(attribute(found.group(1), "name"), plain(found.group(2))));
        SELECT.matcher(html).results().forEach(found -> {
            Matcher chosen = CHOSEN.matcher(found.group(2));
            fields.put(attribute(found.group(1), "name"), chosen.find() ? attribute(chosen.group(1), "value") : "");
        });
    }

    public FormFields with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** As an Ajax click on the form's primary button. */
    public FormFields pressingPrimary(String nonce) {
        Matcher button = PRIMARY.matcher(html);
        if (!button.find()) {
            throw new IllegalStateException("the form " + form + " has no primary button");
        }
        return pressing(attribute(button.group(1), "name"), nonce);
    }

    /** As an Ajax click on the button of that name. */
    public FormFields pressing(String name, String nonce) {
        return with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", name)
                .with("jakarta.faces.partial.execute", "@all")
                .with("jakarta.faces.partial.render", form)
                .with(name, name)
                .with("primefaces.nonce", nonce);
    }

    /** As the body of a request. */
    public String body() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** As a form with a text file in it. */
    public String multipart(String boundary, String field, String fileName, String content) {
        String line = "\r\n";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + boundary + line)
                .append("Content-Disposition: form-data; name=\"" + name + "\"" + line + line + value + line));
        return body.append("--" + boundary + line)
                .append("Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"" + line)
                .append("Content-Type: text/csv" + line + line + content + line)
                .append("--" + boundary + "--" + line)
                .toString();
    }

    private void input(String attributes) {
        String type = attribute(attributes, "type");
        String name = attribute(attributes, "name");
        boolean box = type.equals("checkbox") || type.equals("radio");
        if (!name.isEmpty()
                && !type.equals("submit")
                && !type.equals("file")
                && (!box || attributes.contains("checked"))) {
            fields.put(name, box && attribute(attributes, "value").isEmpty() ? "on" : attribute(attributes, "value"));
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
