package crm.ear.launch;

import crm.system.schema.BranchDatabase;
import java.nio.file.Path;

/**
 * Where the data is kept and who asks for it.
 *
 * @param url a JDBC address of H2 or SQL Server
 */
record DatabaseAddress(String url, String user, String password) {

    private static final long CACHE_SHARE = 8;

    /** The address of a database file, with a page cache of an eighth of the heap instead of a fixed size. */
    static String embedded(Path file, long maximumHeap) {
        return BranchDatabase.EMBEDDED_URL
                .replace("./data/crm", file.toString().replace('\\', '/'))
                .replaceFirst("CACHE_SIZE=\\d+", "CACHE_SIZE=" + maximumHeap / 1024 / CACHE_SHARE);
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    boolean isSqlServer() {
        return url.startsWith("jdbc:sqlserver:");
    }

    /** Whether the database lives in this process, in a file or in memory. */
    boolean isEmbedded() {
        return isH2() && !url.matches("jdbc:h2:(tcp|ssl):.*");
    }

    /**
     * Whether what goes over the wire is encrypted, as SQL Server's driver does unless told otherwise;
     * a database in this process needs no wire.
     */
    boolean isEncrypted() {
        String options = url.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
        boolean off = options.matches(".*;encrypt=(false|no|optional)(;.*)?");
        return isSqlServer() ? !off : !options.startsWith("jdbc:h2:tcp:");
    }

    /** The address without its options, which may hold secrets. */
    String shown() {
        int options = url.indexOf(';');
        return options < 0 ? url : url.substring(0, options);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return shown();
    }
}
