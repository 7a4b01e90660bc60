package crm.web.customer.usage;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.search.SearchChoiceService;
import crm.customer.subscription.OfferedProduct;
import crm.customer.usage.UsageFilter;
import crm.customer.usage.UsageListService;
import crm.customer.usage.UsageRow;
import crm.customer.usage.UsageService;
import crm.customer.usage.UsageSums;
import crm.web.shared.LazyTable;
import crm.web.shared.Months;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What customers used, by period, product, branch and customer. */
@Named
@ViewScoped
public class UsageListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UsageListService usage;

    @Inject
    private BranchService branches;

    @Inject
    private SearchChoiceService choices;

    private final UsageFilter filter = new UsageFilter();
    private LazyTable<UsageRow> table;
    private LocalDate newest;
    private List<Branch> units;
    private transient List<OfferedProduct> products;
    private String summedFor;
    private String askedFor;
    private UsageSums sums;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> usage.find(filter, slice), () -> usage.count(filter))
                .countedUpTo(UsageListService.MOST_COUNTED);
        newest = usage.newestMonth();
        units = branches.seen();
        boolean unfiltered = Stream.of(
                        filter.getFrom(), filter.getTo(), filter.getProduct(), filter.getUnit(), filter.getCustomer())
                .allMatch(value -> value == null);
        if (unfiltered) {
            filter.setFrom(newest);
            filter.setTo(newest);
        }
    }

    /** Adds up a list that is too long to be added up unasked. */
    public void addUp() {
        String now = narrowed();
        sums = usage.sums(filter);
        summedFor = now;
        askedFor = now;
    }

    /** Added up once for each filter; null while the list is long and nobody asked. */
    public UsageSums getSums() {
        String now = narrowed();
        if (table.isMore() && !now.equals(askedFor)) {
            return null;
        }
        if (!now.equals(summedFor)) {
            sums = usage.sums(filter);
            summedFor = now;
        }
        return sums;
    }

    private String narrowed() {
        return filter.getFrom() + "/" + filter.getTo() + "/" + filter.getProduct() + "/" + filter.getUnit() + "/"
                + filter.getCustomer();
    }

    /** The months to choose from, the newest first. */
    public List<LocalDate> getMonths() {
        return Months.until(YearMonth.from(newest), UsageService.MONTHS).stream()
                .map(month -> month.atDay(1))
                .toList();
    }

    public LazyTable<UsageRow> getTable() {
        return table;
    }

    public UsageFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public List<OfferedProduct> getProducts() {
        if (products == null) {
            products = choices.products();
        }
        return products;
    }
}
