package crm.system.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EmbeddedCacheTest {

    private static final long HEAP = 768L * 1_024 * 1_024;

    @Test
    void aCacheLargerThanAFourthOfTheHeapIsMadeSmaller() {
        String url = EmbeddedCache.fit("jdbc:h2:file:./data/crm;CACHE_SIZE=524288;WRITE_DELAY=0", HEAP);

        assertEquals("jdbc:h2:file:./data/crm;CACHE_SIZE=196608;WRITE_DELAY=0", url);
    }

    @Test
    void aSmallCacheStaysAsItIs() {
        String url = "jdbc:h2:file:./data/crm;CACHE_SIZE=65536";

        assertEquals(url, EmbeddedCache.fit(url, HEAP));
    }

    @Test
    void anAddressWithoutACacheStaysAsItIs() {
        assertEquals("jdbc:h2:mem:crm", EmbeddedCache.fit("jdbc:h2:mem:crm", HEAP));
    }
}
