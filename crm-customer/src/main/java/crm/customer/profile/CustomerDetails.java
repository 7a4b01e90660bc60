package crm.customer.profile;

import crm.customer.document.Gender;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person may fill in of a customer. Gender and birth date count only where no document tells them. A phone or
 * mail address that comes back masked, as it was handed out, means: leave it.
 */
public class CustomerDetails implements Serializable {

    @NotBlank
    @Size(max = 120)
    private String name;

    private Gender gender;

    @Past
    private LocalDate birthDate;

    @CompletePhone
    private String phone;

    @Email
    @Size(max = 120)
    private String mail;

    @Size(max = 200)
    private String address;

    private Education education;

    @Size(max = 60)
    private String occupation;

    @Min(1)
    @Max(6)
    private Integer incomeBand;

    @NotNull
    private CustomerClass customerClass = CustomerClass.INDIVIDUAL;

    private Credit credit;
    private boolean consentSms;
    private boolean consentMail;
    private boolean consentPhone;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public Integer getIncomeBand() {
        return incomeBand;
    }

    public void setIncomeBand(Integer incomeBand) {
        this.incomeBand = incomeBand;
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public void setCustomerClass(CustomerClass customerClass) {
        this.customerClass = customerClass;
    }

    public Credit getCredit() {
        return credit;
    }

    public void setCredit(Credit credit) {
        this.credit = credit;
    }

    public boolean isConsentSms() {
        return consentSms;
    }

    public void setConsentSms(boolean consentSms) {
        this.consentSms = consentSms;
    }

    public boolean isConsentMail() {
        return consentMail;
    }

    public void setConsentMail(boolean consentMail) {
        this.consentMail = consentMail;
    }

    public boolean isConsentPhone() {
        return consentPhone;
    }

    public void setConsentPhone(boolean consentPhone) {
        this.consentPhone = consentPhone;
    }
}
