package crm.web.customer.payment;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.payment.PaymentFilter;
import crm.customer.payment.PaymentKind;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentMethod;
import crm.customer.payment.PaymentRow;
import crm.customer.payment.PaymentState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The payments of one's customers. */
@Named
@ViewScoped
public class PaymentListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentListService payments;

    @Inject
    private BranchService branches;

    private final PaymentFilter filter = new PaymentFilter();
    private LazyTable<PaymentRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> payments.find(filter, slice), () -> payments.count(filter));
        table.countedUpTo(PaymentListService.MOST_COUNTED);
        units = branches.seen();
    }

    public LazyTable<PaymentRow> getTable() {
        return table;
    }

    public PaymentFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public PaymentMethod[] getMethods() {
        return PaymentMethod.values();
    }

    public PaymentKind[] getKinds() {
        return PaymentKind.values();
    }

    public PaymentState[] getStates() {
        return PaymentState.values();
    }
}
