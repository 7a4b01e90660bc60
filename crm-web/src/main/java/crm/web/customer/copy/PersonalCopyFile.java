package crm.web.customer.copy;

import crm.customer.copy.PersonalCopyService;
import crm.web.shared.export.ExportedFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything held on one person: a ZIP with a JSON file for each kind of record. */
@Dependent
public class PersonalCopyFile implements ExportedFile {

    /** The name it is ordered by. */
    static final String NAME = "personal-data";

    @Inject
    private PersonalCopyService copies;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "customer.copy";
    }

    @Override
    public long write(String filter, OutputStream out) throws IOException {
        return write(copies.of(Long.parseLong(filter)), out);
    }

    /** @return how many records it holds */
    static long write(Map<String, List<Map<String, Object>>> copy, OutputStream out) throws IOException {
        long records = 0;
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, List<Map<String, Object>>> kind : copy.entrySet()) {
            if (!kind.getValue().isEmpty()) {
                zip.putNextEntry(new ZipEntry(kind.getKey() + ".json"));
                zip.write(json(kind.getValue()));
                zip.closeEntry();
                records += kind.getValue().size();
            }
        }
        zip.finish();
        return records;
    }

    private static byte[] json(List<Map<String, Object>> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes)) {
            writer.write(value(records));
        }
        return bytes.toByteArray();
    }

    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> fields) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            fields.forEach((name, each) -> object.add(String.valueOf(name), value(each)));
            return object.build();
        }
        if (value instanceof List<?> parts) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            parts.forEach(each -> array.add(value(each)));
            return array.build();
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
