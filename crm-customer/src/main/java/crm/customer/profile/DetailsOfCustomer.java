package crm.customer.profile;

/** Reads a customer into the form that changes it. */
final class DetailsOfCustomer {

    private DetailsOfCustomer() {}

    static CustomerDetails read(Customer customer) {
        CustomerDetails details = new CustomerDetails();
        details.setName(customer.getName().getText());
        PersonFacts person = customer.getPerson();
        details.setGender(person.getGender());
        details.setBirthDate(person.getBirthDate());
        details.setEducation(person.getEducation());
        details.setOccupation(person.getOccupation());
        details.setIncomeBand(person.getIncomeBand());
        Reach reach = customer.getReach();
        details.setPhone(reach.getPhone());
        details.setMail(reach.getMail());
        details.setAddress(reach.getAddress());
        details.setCustomerClass(customer.getCustomerClass());
        details.setCredit(customer.getCredit());
        details.setConsentSms(customer.getConsents().isSms());
        details.setConsentMail(customer.getConsents().isMail());
        details.setConsentPhone(customer.getConsents().isPhone());
        return details;
    }
}
