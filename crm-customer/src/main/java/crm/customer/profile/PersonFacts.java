package crm.customer.profile;

import crm.customer.document.Gender;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What is known of the person behind an account; all of it may be unknown, and is for enterprises. */
@Embeddable
public class PersonFacts implements Serializable {

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

    PersonFacts(Gender gender, LocalDate birthDate, Education education, String occupation, Integer incomeBand) {
        this.gender = gender;
        this.birthDate = birthDate;
        this.education = education;
        this.occupation = occupation;
        this.incomeBand = incomeBand;
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
