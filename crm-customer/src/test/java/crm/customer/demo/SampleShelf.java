package crm.customer.demo;

import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the market area, which lies above: one package and one extra of each line. */
public final class SampleShelf implements DemoChapter {

    static Shelf shelf() {
        List<Shelf.Offer> offers = new ArrayList<>();
        for (BusinessType line : BusinessType.values()) {
            offers.add(offer(offers.size() + 1L, line, true));
            offers.add(offer(offers.size() + 1L, line, true));
            offers.add(offer(offers.size() + 1L, line, false));
        }
        return new Shelf(offers);
    }

    private static Shelf.Offer offer(long id, BusinessType line, boolean basic) {
        String number = line + (basic ? "-BASIC-" : "-EXTRA-") + id;
        return new Shelf.Offer(
                new OfferedProduct(id, number, number, number, line, basic, new BigDecimal("19.90")), 10);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public void write(DemoBook book) {
        book.leave(Shelf.class, shelf());
    }
}
