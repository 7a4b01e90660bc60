package crm.web.shared.lists;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Resolves the rows of tables and what they hold. A list of twenty rows asks for some three hundred of these; going the
 * common way, each one first asks all beans of the application for the name {@code row}, and then looks through all
 * methods of the row for the one that is meant.
 *
 * <p>It answers for records only: a variable of the request that is one, and a call of a component without arguments.
 * All else is left to the resolvers behind it.
 */
public class RowResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            // Only what a page could call as well: public accessors of public records.
            return Modifier.isPublic(type.getModifiers())
                    ? Arrays.stream(type.getRecordComponents())
                            .collect(Collectors.toUnmodifiableMap(
                                    RecordComponent::getName, RecordComponent::getAccessor))
                    : Map.of();
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object name) {
        if (base == null && name instanceof String) {
            Object variable = variables(context).get(name);
            if (variable instanceof Record) {
                context.setPropertyResolved(null, name);
                return variable;
            }
        }
        return null;
    }

    /** What the request holds by name; the table puts each of its rows there. */
    Map<String, Object> variables(ELContext context) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        return faces.getExternalContext().getRequestMap();
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] values) {
        if (!(base instanceof Record) || !(name instanceof String) || (values != null && values.length > 0)) {
            return null;
        }
        Method accessor = COMPONENTS.get(base.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, name);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException broken) {
            throw new ELException(broken.getCause());
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object name) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object name, Object value) {
        // Records do not change.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object name) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
