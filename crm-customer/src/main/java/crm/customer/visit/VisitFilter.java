package crm.customer.visit;

import java.io.Serializable;
import java.time.LocalDate;

/** What the list of visits is narrowed to; what is null narrows nothing. */
public class VisitFilter implements Serializable {

    private Long home;
    private LocalDate since;

    /** The branch whose customers were served. */
    public Long getHome() {
        return home;
    }

    public void setHome(Long home) {
        this.home = home;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
