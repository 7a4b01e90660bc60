package crm.customer.demo;

import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.branch.DemoBranch;
import crm.system.demo.people.MobileNumbers;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Customers with their documents, subscriptions and history; as many as wanted. */
@Dependent
public class CustomersChapter implements DemoChapter {

    private static final int CHUNK = 1_000;

    /** Each chunk needs sequence numbers of its own in resident numbers, and there are 500 of them. */
    private static final int MOST_CHUNKS = 250;

    private static final List<String> TABLES = List.of(
            "cus_customer",
            "cus_document",
            "cus_subscription",
            "cus_service_number",
            "cus_timeline_entry",
            "cus_field_change");

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        int customers = book.size().customers();
        int chunks = Math.min(MOST_CHUNKS, (customers + CHUNK - 1) / CHUNK);
        Sources sources = new Sources(book, chunks);
        book.withoutIndexes(
                TABLES,
                () -> book.writeChunks(
                        chunks,
                        (chunk, inserts) -> write(
                                sources.draw(
                                        chunk,
                                        firstOf(chunk, chunks, customers),
                                        firstOf(chunk + 1, chunks, customers)),
                                sources,
                                book.random("history/" + chunk),
                                inserts)));
        book.restart("cus_customer_seq", customers);
        book.restartAt("cus_customer_number_seq", DrawnCustomer.NUMBER_BEFORE_FIRST + customers + 1);
        book.restart("cus_document_seq", customers);
        book.restart("cus_opening_review_seq", customers);
        book.restart("cus_takeover_seq", customers);
        book.restart("cus_change_request_seq", customers);
        book.restart("cus_change_line_seq", customers);
        book.restart("cus_field_change_seq", customers);
        book.restart("cus_subscription_seq", (long) customers * SubscriptionDraw.MOST);
        book.restart("cus_timeline_entry_seq", (long) customers * HistoryRows.MOST);
    }

    private static long firstOf(int chunk, int chunks, int customers) {
        return (long) customers * chunk / chunks + 1;
    }

    private static void write(
            List<DrawnAccount> accounts, Sources sources, SplittableRandom random, DemoBook.Inserts inserts)
            throws SQLException {
        AccountRows rows = new AccountRows(inserts, random);
        CustomerRows.write(accounts, inserts);
        rows.writeDocuments(accounts);
        rows.writeSubscriptions(accounts);
        rows.writeServiceNumbers(accounts);
        rows.writeReviews(accounts);
        rows.writeTakeovers(accounts, sources.now);
        ChangeRows.write(accounts, inserts, sources.now, sources.branch.desks().get(0));
        new HistoryRows(inserts, sources.mobiles, sources.places, random).write(accounts);
    }

    /** What every chunk draws from. */
    private static final class Sources {

        private final DemoBook book;
        private final int chunks;
        private final DemoBranch branch;
        private final Shelf shelf;
        private final Places places;
        private final MobileNumbers mobiles;
        private final LocalDateTime now;
        private final PersonNames names = new PersonNames();
        private final Enterprises enterprises = new Enterprises();

        Sources(DemoBook book, int chunks) {
            this.book = book;
            this.chunks = chunks;
            branch = book.left(DemoBranch.class);
            shelf = book.left(Shelf.class);
            places = new Places(branch.desks());
            mobiles = new MobileNumbers(book.size().seed());
            now = LocalDateTime.ofInstant(book.now(), ZoneOffset.UTC);
        }

        List<DrawnAccount> draw(int chunk, long first, long end) {
            SplittableRandom random = book.random("customers/" + chunk);
            HolderDraw holders = new HolderDraw(names, enterprises, book.today(), chunk, chunks);
            CustomerDraw customers = new CustomerDraw(branch, places, holders, mobiles, now, random);
            SubscriptionDraw subscriptions = new SubscriptionDraw(shelf, mobiles, book.today(), random);
            List<DrawnAccount> accounts = new ArrayList<>((int) (end - first));
            for (long id = first; id < end; id++) {
                DrawnCustomer customer = customers.draw(id);
                accounts.add(new DrawnAccount(customer, subscriptions.draw(customer)));
            }
            return accounts;
        }
    }
}
