package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** A filter as a text, for work that goes on in the background. */
public final class FilterText {

    private FilterText() {}

    public static String write(CustomerFilter filter) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "text", filter.getText());
        put(json, "status", filter.getStatus());
        put(json, "class", filter.getCustomerClass());
        put(json, "unit", filter.getUnit());
        put(json, "product", filter.getProduct());
        return json.build().toString();
    }

    public static CustomerFilter read(String text) {
        CustomerFilter filter = new CustomerFilter();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            filter.setText(json.getString("text", null));
            if (json.containsKey("status")) {
                filter.setStatus(CustomerStatus.valueOf(json.getString("status")));
            }
            if (json.containsKey("class")) {
                filter.setCustomerClass(CustomerClass.valueOf(json.getString("class")));
            }
            if (json.containsKey("unit")) {
                filter.setUnit(Long.valueOf(json.getString("unit")));
            }
            if (json.containsKey("product")) {
                filter.setProduct(Long.valueOf(json.getString("product")));
            }
        }
        return filter;
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
