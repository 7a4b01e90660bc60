package crm.system.schema;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connects to whichever of the two databases the address names, so that the address alone decides. */
public class ConfiguredDataSource implements DataSource {

    private String url;
    private String user;
    private String password;

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getUser() {
        return user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPassword() {
        return password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String as, String with) throws SQLException {
        java.util.Properties login = new java.util.Properties();
        login.setProperty("user", as);
        login.setProperty("password", with);
        Connection connection = url.startsWith("jdbc:h2:")
                ? org.h2.Driver.load()
                        .connect(EmbeddedCache.fit(url, Runtime.getRuntime().maxMemory()), login)
                : new com.microsoft.sqlserver.jdbc.SQLServerDriver().connect(url, login);
        if (connection == null) {
            throw new SQLException("CRM_DB_URL must start with jdbc:h2: or jdbc:sqlserver:");
        }
        return connection;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the server's own log is used
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("set loginTimeout in CRM_DB_URL");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("crm");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
