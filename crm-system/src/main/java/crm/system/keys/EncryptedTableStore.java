package crm.system.keys;

import crm.system.crypto.EncryptedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads from the entities of all modules which columns are encrypted. */
@Dependent
class EncryptedTableStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager entities;

    /** Always in the same order, so that a rotation goes on where it stopped. */
    List<EncryptedTable> all() {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .map(EncryptedTableStore::read)
                .filter(table -> !table.columns().isEmpty())
                .sorted(Comparator.comparing(EncryptedTable::name))
                .toList();
    }

    static EncryptedTable read(Class<?> entity) {
        List<String> columns = new ArrayList<>();
        String id = "id";
        for (Field field : fields(entity)) {
            if (field.isAnnotationPresent(Id.class)) {
                id = column(field);
            }
            if (isEncrypted(field)) {
                columns.add(column(field));
            }
            if (field.getType().isAnnotationPresent(Embeddable.class)) {
                fields(field.getType()).stream()
                        .filter(EncryptedTableStore::isEncrypted)
                        .map(EncryptedTableStore::column)
                        .forEach(columns::add);
            }
        }
        Table table = entity.getAnnotation(Table.class);
        return new EncryptedTable(table == null ? entity.getSimpleName() : table.name(), id, columns);
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            fields.addAll(List.of(at.getDeclaredFields()));
        }
        return fields;
    }

    private static boolean isEncrypted(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return convert != null && convert.converter() == EncryptedText.class;
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
