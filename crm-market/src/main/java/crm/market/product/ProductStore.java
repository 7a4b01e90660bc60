package crm.market.product;

import crm.system.errors.RecordNotFound;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A few hundred products: no branch owns one, and any order is quick. */
@Dependent
class ProductStore {

    private static final String ROW =
            "select new crm.market.product.ProductRow(p.id, p.number, p.name, p.nameEn, p.kind, p.businessType,"
                    + " p.monthlyFee, p.freeMinutes, p.freeDataGb, p.status) from Product p";

    private static final Map<String, String> SORTS =
            Map.of("number", "p.number", "name", "p.name", "monthlyFee", "p.monthlyFee", "kind", "p.kind");

    @PersistenceContext(unitName = "crm")
    private EntityManager products;

    Product byId(long id) {
        Product found = products.find(Product.class, id);
        if (found == null) {
            throw new RecordNotFound("product", id);
        }
        return found;
    }

    List<ProductRow> rows(ProductFilter filter, Slice slice) {
        String path = slice.sort() == null ? "p.number" : SORTS.getOrDefault(slice.sort(), "p.number");
        String direction = slice.descending() ? " desc" : "";
        return filtered(ROW, " order by " + path + direction + ", p.id" + direction, ProductRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(ProductFilter filter) {
        return filtered("select count(p) from Product p", "", Long.class, filter)
                .getSingleResult();
    }

    List<Product> released(LocalDate on) {
        return products.createQuery(
                        "select p from Product p where p.status = :released and p.validFrom <= :today"
                                + " and (p.validTo is null or p.validTo >= :today) order by p.name, p.id",
                        Product.class)
                .setParameter("released", ProductStatus.RELEASED)
                .setParameter("today", on)
                .getResultList();
    }

    Map<String, String> englishNames() {
        Map<String, String> names = new HashMap<>();
        for (Object[] row : products.createQuery("select p.name, p.nameEn from Product p order by p.id", Object[].class)
                .getResultList()) {
            names.put((String) row[0], (String) row[1]);
        }
        return names;
    }

    /** In any state of their life. */
    List<Product> all(Collection<Long> ids) {
        return products.createQuery("select p from Product p where p.id in :ids order by p.id", Product.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Product> find(long id) {
        return Optional.ofNullable(products.find(Product.class, id));
    }

    private <T> TypedQuery<T> filtered(String head, String tail, Class<T> type, ProductFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new TreeMap<>();
        narrow(conditions, values, "p.status", "status", filter.getStatus());
        narrow(conditions, values, "p.kind", "kind", filter.getKind());
        narrow(conditions, values, "p.businessType", "type", filter.getBusinessType());
        if (filter.getText() != null && !filter.getText().isBlank()) {
            conditions.add("(lower(p.name) like :part escape '!' or lower(p.nameEn) like :part escape '!'"
                    + " or lower(p.number) like :begin escape '!')");
            String plain = filter.getText().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_\\[])", "!$1");
            values.put("part", "%" + plain + "%");
            values.put("begin", plain + "%");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = products.createQuery(head + where + tail, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> values, String path, String name, Object value) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            values.put(name, value);
        }
    }
}
