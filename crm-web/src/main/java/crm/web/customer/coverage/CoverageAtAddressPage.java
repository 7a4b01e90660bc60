package crm.web.customer.coverage;

import crm.customer.coverage.CoverageAdviceService;
import crm.customer.coverage.CoverageAnswer;
import crm.customer.subscription.BusinessType;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What can be had at an address that somebody at the counter names. */
@Named
@ViewScoped
public class CoverageAtAddressPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageAdviceService advice;

    private String address;
    private String asked;
    private List<Map.Entry<BusinessType, CoverageAnswer>> answers = List.of();

    /** The address may stand in the page's own, so that a question can be sent on. */
    public void open() {
        if (asked == null && address != null && !address.isBlank()) {
            ask();
        }
    }

    public void ask() {
        answers = List.copyOf(advice.at(address).entrySet());
        asked = address;
    }

    public boolean isAnswered() {
        return asked != null;
    }

    /** The address that the answers are for. */
    public String getAsked() {
        return asked;
    }

    public List<Map.Entry<BusinessType, CoverageAnswer>> getAnswers() {
        return answers;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
