package crm.customer.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crm.customer.subscription.Finding;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedFindingsTest {

    @Test
    void whatIsPackedComesOutAsItWentIn() {
        List<Finding> findings = List.of(
                Finding.blocking("customer.sale.needs", "来电显示", "@customer.sale.line.MOBILE / 5G龙金卡"),
                Finding.blocking("customer.order.incomplete"));

        assertEquals(findings, PackedFindings.unpack(PackedFindings.pack(findings)));
    }

    @Test
    void nothingFoundIsNothingKept() {
        assertNull(PackedFindings.pack(List.of()));
        assertEquals(List.of(), PackedFindings.unpack(null));
    }

    @Test
    void moreThanTheColumnHoldsIsLeftOutWhole() {
        List<Finding> many = Collections.nCopies(100, Finding.blocking("customer.sale.notHere", "x".repeat(80)));

        List<Finding> kept = PackedFindings.unpack(PackedFindings.pack(many));

        assertEquals(many.subList(0, kept.size()), kept);
    }
}
