package crm.web.shared.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowResolverTest {

    private static final Object[] NOTHING = {};

    /** A row as a list shows it. */
    public record Row(long id, String name) {
        public Row {
            if (id == 0) {
                name = null;
            }
        }

        @Override
        public String name() {
            if (id < 0) {
                throw new IllegalStateException("no name");
            }
            return name;
        }

        public String longName() {
            return name + name;
        }
    }

    private record Hidden(long id) {}

    private final Map<String, Object> variables = new HashMap<>();
    private final RowResolver resolver = new RowResolver() {
        @Override
        Map<String, Object> variables(ELContext context) {
            return variables;
        }
    };
    private final ELContext context = new BareContext();

    @Test
    void theRowBeingShownIsFoundByItsName() {
        Row row = new Row(7, "Wang");
        variables.put("row", row);

        assertSame(row, resolver.getValue(context, null, "row"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void aVariableThatIsNoRecordIsLeftToTheOtherResolvers() {
        variables.put("me", "no record");

        assertNull(resolver.getValue(context, null, "me"));
        assertNull(resolver.getValue(context, null, "nobody"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void aComponentOfARowIsReadByItsName() {
        assertEquals(7L, resolver.invoke(context, new Row(7, "Wang"), "id", null, null));
        assertTrue(context.isPropertyResolved());
        assertEquals("Wang", resolver.invoke(context, new Row(7, "Wang"), "name", null, NOTHING));
    }

    @Test
    void whatARowCannotTellIsThrownAsTheExpressionsCause() {
        ELException thrown = assertThrows(
                ELException.class, () -> resolver.invoke(context, new Row(-1, "Wang"), "name", null, NOTHING));
        assertEquals("no name", thrown.getCause().getMessage());
    }

    @Test
    void allElseIsLeftToTheOtherResolvers() {
        Row row = new Row(7, "Wang");
        resolver.invoke(context, row, "longName", null, NOTHING);
        resolver.invoke(context, row, "equals", null, new Object[] {row});
        resolver.invoke(context, "no row", "length", null, NOTHING);
        resolver.invoke(context, new Hidden(1), "id", null, NOTHING);
        resolver.getValue(context, row, "name");
        assertFalse(context.isPropertyResolved());
    }

    /** Keeps no more than whether something was resolved. */
    private static final class BareContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
