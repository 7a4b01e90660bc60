package crm.customer.change;

import crm.customer.profile.FieldDifference;
import crm.customer.submission.Submission;
import crm.system.session.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A change that waits for a second person, or was decided by one. */
@Entity
@Table(name = "cus_change_request")
public class ChangeRequest extends Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_change_request_seq")
    @SequenceGenerator(name = "cus_change_request_seq", sequenceName = "cus_change_request_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ChangeKind kind;

    @Column(name = "about", nullable = false)
    private String about;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ChangeLine> lines = new ArrayList<>();

    protected ChangeRequest() {} // for JPA

    ChangeRequest(
            long customerId,
            ChangeKind kind,
            List<FieldDifference> differences,
            Actor submitter,
            String why,
            Instant at) {
        super(customerId, submitter, why, at);
        this.kind = kind;
        about = kind == ChangeKind.RECORD
                ? differences.stream().map(FieldDifference::field).collect(Collectors.joining(","))
                : kind.name().toLowerCase(Locale.ROOT);
        differences.forEach(difference -> lines.add(new ChangeLine(this, difference)));
    }

    /** Where it is looked at. */
    String page() {
        return "/customer/review-change.xhtml?id=" + id;
    }

    public Long getId() {
        return id;
    }

    public ChangeKind getKind() {
        return kind;
    }

    /** The fields it is about, separated by commas; document or erasure for these kinds. */
    public String getAbout() {
        return about;
    }

    List<FieldDifference> differences() {
        return lines.stream().map(ChangeLine::difference).toList();
    }

    /** What it was about stays, its values and words go. */
    void forget() {
        lines.clear();
        forgetWords();
    }
}
