package crm.aftersales.knowledge;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A standard question with its answer. */
@Entity
@Table(name = "aft_question")
public class Question extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aft_question_seq")
    @SequenceGenerator(name = "aft_question_seq", sequenceName = "aft_question_seq", allocationSize = 50)
    private Long id;

    @Column(name = "question")
    private String text;

    private String answer;
    private String tags;
    private String product;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Question() {} // for JPA

    Question(QuestionDetails details, String by, Instant at) {
        fill(details, by, at);
    }

    /** An entry with a known id, as it comes from the database. */
    Question(long id, QuestionDetails details) {
        this(details, "", Instant.EPOCH);
        this.id = id;
    }

    void change(QuestionDetails details, String by, Instant at) {
        fill(details, by, at);
    }

    private void fill(QuestionDetails details, String by, Instant at) {
        text = details.getText().strip();
        answer = details.getAnswer().strip();
        tags = details.getTags();
        product = details.getProduct();
        validFrom = details.getValidFrom();
        validTo = details.getValidTo();
        changedBy = by;
        changedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public String getAnswer() {
        return answer;
    }

    public String getTags() {
        return tags;
    }

    public String getProduct() {
        return product;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
