package crm.aftersales.knowledge;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the form of a standard question fills in. */
public class QuestionDetails implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 300)
    private String text;

    @NotBlank
    @Size(max = 20_000)
    private String answer;

    @Size(max = 200)
    private String tags;

    @Size(max = 80)
    private String product;

    @NotNull
    private LocalDate validFrom;

    private LocalDate validTo;
    private long version;

    /** An empty form for an entry valid from a day on. */
    public static QuestionDetails startingOn(LocalDate day) {
        QuestionDetails details = new QuestionDetails();
        details.validFrom = day;
        return details;
    }

    /** The form of an existing entry, with the version it was read at. */
    public static QuestionDetails of(Question question) {
        QuestionDetails details = startingOn(question.getValidFrom());
        details.text = question.getText();
        details.answer = question.getAnswer();
        details.tags = question.getTags();
        details.product = question.getProduct();
        details.validTo = question.getValidTo();
        details.version = question.getVersion();
        return details;
    }

    @AssertTrue(message = "{aftersales.question.validToAfterFrom}")
    public boolean isValidityInOrder() {
        return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public long getVersion() {
        return version;
    }
}
