package crm.system.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the embedded database's page cache within the heap that it shares with everything else. */
final class EmbeddedCache {

    private static final Pattern SIZE = Pattern.compile("(?<=;CACHE_SIZE=)\\d{1,12}", Pattern.CASE_INSENSITIVE);

    /** A fourth: a cache of half a gigabyte in a heap of one ended the fill of a million customers. */
    private static final long HEAP_SHARE = 4;

    private EmbeddedCache() {}

    /**
     * The address with a cache that fits. It must stand in the address: H2 sets it anew with each connection.
     *
     * @param url an H2 address; one without a cache size stays as it is
     * @param heapBytes what the process may use
     */
    static String fit(String url, long heapBytes) {
        Matcher size = SIZE.matcher(url);
        if (!size.find()) {
            return url;
        }
        long kib = Math.min(Long.parseLong(size.group()), heapBytes / 1_024 / HEAP_SHARE);
        return size.replaceFirst(Long.toString(kib));
    }
}
