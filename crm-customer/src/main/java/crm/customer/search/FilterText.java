package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;

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
        put(json, "name", filter.getName());
        put(json, "phone", filter.getPhone());
        put(json, "document", filter.getDocument());
        put(json, "number", filter.getNumber());
        put(json, "manager", filter.getManager());
        put(json, "sinceFrom", filter.getSinceFrom());
        put(json, "sinceTo", filter.getSinceTo());
        put(json, "birthMonth", filter.getBirthMonth());
        return json.build().toString();
    }

    public static CustomerFilter read(String text) {
        CustomerFilter filter = new CustomerFilter();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            filter.setText(json.getString("text", null));
            filter.setName(json.getString("name", null));
            filter.setPhone(json.getString("phone", null));
            filter.setDocument(json.getString("document", null));
            filter.setNumber(json.getString("number", null));
            if (json.containsKey("manager")) {
                filter.setManager(Long.valueOf(json.getString("manager")));
            }
            if (json.containsKey("sinceFrom")) {
                filter.setSinceFrom(LocalDate.parse(json.getString("sinceFrom")));
            }
            if (json.containsKey("sinceTo")) {
                filter.setSinceTo(LocalDate.parse(json.getString("sinceTo")));
            }
            if (json.containsKey("birthMonth")) {
                filter.setBirthMonth(Integer.valueOf(json.getString("birthMonth")));
            }
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
