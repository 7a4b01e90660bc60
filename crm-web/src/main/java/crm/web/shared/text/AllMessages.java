package crm.web.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** The messages of all areas as one bundle, in English; its subclasses speak the other languages. */
public class AllMessages extends ResourceBundle {

    /** Areas that may bring a bundle; one that has no messages yet is passed over. */
    public static final List<String> AREAS = List.of("shared", "system", "customer", "market", "aftersales");

    private final Map<String, String> texts;

    public AllMessages() {
        this("");
    }

    protected AllMessages(String suffix) {
        texts = read(suffix);
    }

    /** The bundle of a language; English for any we do not speak. */
    public static ResourceBundle in(Locale locale) {
        return getBundle(AllMessages.class.getName(), locale, AllMessages.class.getClassLoader());
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            String name = "/crm/web/" + area + "/messages" + suffix + ".properties";
            try (InputStream file = AllMessages.class.getResourceAsStream(name)) {
                if (file != null) {
                    Properties texts = new Properties();
                    texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                    texts.forEach((key, text) -> all.put((String) key, (String) text));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + name, unreadable);
            }
        }
        return Map.copyOf(all);
    }
}
