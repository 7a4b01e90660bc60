package crm.customer.assignment;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An order to hand customers to a manager, with how far it is. */
@Entity
@Table(name = "cus_assignment")
public class Assignment extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_assignment_seq")
    @SequenceGenerator(name = "cus_assignment_seq", sequenceName = "cus_assignment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "manager_id", nullable = false)
    private long managerId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "picked")
    private String picked;

    @Convert(converter = EncryptedText.class)
    @Column(name = "filter")
    private String filter;

    @Column(name = "after_id", nullable = false)
    private long afterId;

    @Column(name = "assigned", nullable = false)
    private long assigned;

    @Column(name = "skipped", nullable = false)
    private long skipped;

    @Column(name = "ordered_at", nullable = false)
    private Instant orderedAt;

    protected Assignment() {} // for JPA

    private Assignment(long accountId, long managerId, Instant at) {
        this.accountId = accountId;
        this.managerId = managerId;
        orderedAt = at;
    }

    static Assignment ofPicked(long accountId, Collection<Long> customers, long managerId, Instant at) {
        Assignment assignment = new Assignment(accountId, managerId, at);
        assignment.picked = customers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return assignment;
    }

    static Assignment ofFilter(long accountId, String filter, long managerId, Instant at) {
        Assignment assignment = new Assignment(accountId, managerId, at);
        assignment.filter = filter;
        return assignment;
    }

    /** Null when a filter says which customers. */
    List<Long> pickedAfterCheckpoint(int most) {
        return picked == null
                ? null
                : Arrays.stream(picked.split(",", -1))
                        .map(Long::valueOf)
                        .filter(customer -> customer > afterId)
                        .limit(most)
                        .toList();
    }

    void did(long lastCustomer, long handed, long left) {
        afterId = lastCustomer;
        assigned += handed;
        skipped += left;
    }

    AssignmentResult result(boolean finished) {
        return new AssignmentResult(assigned, skipped, finished);
    }

    /** Whether that account ordered it. */
    boolean isOf(long account) {
        return accountId != null && accountId == account;
    }

    public Long getId() {
        return id;
    }

    public long getManagerId() {
        return managerId;
    }

    String getFilter() {
        return filter;
    }

    long getAfterId() {
        return afterId;
    }
}
