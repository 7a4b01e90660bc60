package crm.customer.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainAddressTest {

    private static final String PLAIN = "长春市朝阳区红旗街100号A座";

    @Test
    void widthBlanksAndMarksDoNotMatter() {
        assertEquals(PLAIN, PlainAddress.of("长春市 朝阳区，红旗街１００号　ａ座"));
        assertEquals(PLAIN, PlainAddress.of("长春市·朝阳区-红旗街100号A座"));
    }

    @Test
    void aLeadingProvinceDoesNotMatter() {
        assertEquals(PLAIN, PlainAddress.of("吉林省" + PLAIN));
        assertEquals(PLAIN, PlainAddress.of("中国吉林省" + PLAIN));
    }

    @Test
    void aStreetNamedAfterTheProvincesOfficeKeepsItsName() {
        assertEquals("新发路省委大院", PlainAddress.of("新发路省委大院"));
    }

    @Test
    void twoNumbersStayApart() {
        assertEquals("红旗街1-12号", PlainAddress.of("红旗街 1－12 号"));
        assertEquals("红旗街1-12号", PlainAddress.of("红旗街1 12号"));
    }

    @Test
    void noNumberIsCut() {
        List<String> beginnings = PlainAddress.beginnings("红旗街12号");

        assertFalse(beginnings.contains("红旗街1"));
        assertTrue(beginnings.containsAll(List.of("红旗街", "红旗街12", "红旗街12号")));
    }

    @Test
    void noAddressIsEmpty() {
        assertEquals("", PlainAddress.of(null));
        assertEquals("", PlainAddress.of(" ，"));
    }

    @Test
    void everyBeginningIsAskedForInAsManyPlacesWhateverTheLength() {
        List<String> ofShort = PlainAddress.beginnings("红旗街");
        List<String> ofLong = PlainAddress.beginnings(PLAIN.repeat(9));

        assertEquals(ofShort.size(), ofLong.size());
        assertTrue(ofShort.containsAll(List.of("红旗", "红旗街")));
        assertEquals(PlainAddress.LONGEST_PLACE, ofLong.get(ofLong.size() - 1).length());
    }
}
