package crm.customer.profile;

import crm.customer.document.CheckedDocument;
import crm.customer.document.Gender;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** What is known of the person behind an account; all of it may be unknown, and is for enterprises. */
@Embeddable
public class PersonFacts implements Serializable {

    /** EclipseLink reads no object where all columns are empty. */
    static final PersonFacts UNKNOWN = new PersonFacts();

    /** What some documents tell, so that people do not fill it in. */
    static final Set<String> TOLD = Set.of("gender", "birthDate");

    @Enumerated(EnumType.STRING)
    @Column(name = "gender")
    private Gender gender;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "education")
    private Education education;

    @Column(name = "occupation")
    private String occupation;

    @Column(name = "income_band")
    private Integer incomeBand;

    protected PersonFacts() {} // for JPA

    PersonFacts(CustomerDetails details) {
        gender = details.getGender();
        birthDate = details.getBirthDate();
        education = details.getEducation();
        occupation = details.getOccupation();
        incomeBand = details.getIncomeBand();
    }

    /** The same person with gender and birth date as the document tells them. */
    PersonFacts bornAs(CheckedDocument document) {
        PersonFacts born = new PersonFacts();
        born.gender = document.gender();
        born.birthDate = document.birthDate();
        born.education = education;
        born.occupation = occupation;
        born.incomeBand = incomeBand;
        return born;
    }

    /** In full years; null when the birth date is not known. */
    public Integer age(LocalDate on) {
        return birthDate == null ? null : Period.between(birthDate, on).getYears();
    }

    public Gender getGender() {
        return gender;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public Education getEducation() {
        return education;
    }

    public String getOccupation() {
        return occupation;
    }

    /** 1 the lowest to 6 the highest. */
    public Integer getIncomeBand() {
        return incomeBand;
    }
}
