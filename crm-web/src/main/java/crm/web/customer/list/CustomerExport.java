package crm.web.customer.list;

import crm.customer.document.DocumentMask;
import crm.customer.names.PhoneNumber;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of customers as a file; phones stay masked in it. */
@Dependent
public class CustomerExport implements ExportedList<CustomerRow, CustomerFilter> {

    @Inject
    private CustomerSearchService customers;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String title() {
        return "customer.list.title";
    }

    @Override
    public CustomerFilter newFilter() {
        return new CustomerFilter();
    }

    @Override
    public void permit(CustomerFilter filter) {
        customers.noteExport(filter);
    }

    @Override
    public List<CustomerRow> after(CustomerFilter filter, CustomerRow last, int most) {
        return customers.after(filter, last == null ? 0 : last.id(), most);
    }

    @Override
    public List<ExportColumn<CustomerRow>> columns() {
        return List.of(
                new ExportColumn<>("customer.number", CustomerRow::number),
                new ExportColumn<>("customer.name", row -> names.both(row)),
                new ExportColumn<>("customer.phone", CustomerRow::phone),
                new ExportColumn<>("customer.class", row -> Messages.text("customer.class." + row.customerClass())),
                new ExportColumn<>("customer.package", row -> names.product(row.mainPackage())),
                new ExportColumn<>("customer.branch", row -> branches.of(row.unitId())),
                new ExportColumn<>("customer.since", CustomerRow::customerSince),
                new ExportColumn<>("customer.status", row -> Messages.text("customer.status." + row.status())));
    }

    @Override
    public Map<String, String> words(CustomerFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        if (filter.getText() != null && !filter.getText().isBlank()) {
            words.put(Messages.text("customer.list.search"), filter.getText());
        }
        if (filter.getStatus() != null) {
            words.put(Messages.text("customer.status"), Messages.text("customer.status." + filter.getStatus()));
        }
        if (filter.getCustomerClass() != null) {
            words.put(Messages.text("customer.class"), Messages.text("customer.class." + filter.getCustomerClass()));
        }
        if (filter.getUnit() != null) {
            words.put(Messages.text("customer.branch"), branches.of(filter.getUnit()));
        }
        word(words, "customer.name", filter.getName());
        word(words, "customer.find.phone", PhoneNumber.masked(filter.getPhone()));
        word(words, "customer.document.number", DocumentMask.masked(filter.getDocument()));
        word(words, "customer.number", filter.getNumber());
        word(words, "customer.find.birthMonth", filter.getBirthMonth());
        word(words, "customer.find.sinceFrom", filter.getSinceFrom());
        word(words, "customer.find.sinceTo", filter.getSinceTo());
        return words;
    }

    private static void word(Map<String, String> words, String key, Object value) {
        if (value != null && !value.toString().isBlank()) {
            words.put(Messages.text(key), value.toString());
        }
    }
}
