package crm.system.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.platform.database.SQLServerPlatform;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Speaks the SQL Server dialect to both databases. H2 in SQL Server mode understands it but reports its own version,
 * from which EclipseLink would conclude an ancient server without paging and sequences.
 */
public class TransactSqlPlatform extends SQLServerPlatform {

    private static final long serialVersionUID = 1L;

    /** SQL Server 2019; what matters is that it is past 11, where OFFSET and sequences came. */
    private static final int REPORTED_VERSION = 15;

    @Override
    public void initializeConnectionData(Connection connection) throws SQLException {
        DatabaseMetaData real = connection.getMetaData();
        DatabaseMetaData current = (DatabaseMetaData) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DatabaseMetaData.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getDatabaseMajorVersion")) {
                        return REPORTED_VERSION;
                    }
                    return call(real, method, args);
                });
        Connection reporting = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) ->
                        method.getName().equals("getMetaData") ? current : call(connection, method, args));
        super.initializeConnectionData(reporting);
    }

    /**
     * OFFSET asks for an order, and where a query has none, EclipseLink numbers all rows to have one: every row is then
     * read and sorted before the first is given. A query without order is cut by the driver instead.
     */
    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        ReadQuery query = statement.getQuery();
        if (query != null && query.getFirstResult() <= 0 && !statement.hasOrderByExpressions()) {
            call.setFields(statement.printSQL(printer));
        } else {
            super.printSQLSelectStatement(call, printer, statement);
        }
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
