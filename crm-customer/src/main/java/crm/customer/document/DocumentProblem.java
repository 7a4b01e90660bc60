package crm.customer.document;

/** What is wrong with a document number. */
public enum DocumentProblem {
    MISSING("customer.document.missing"),
    LENGTH_OF_RESIDENT_NUMBER("customer.document.lengthOfResidentNumber"),
    OLD_RESIDENT_NUMBER("customer.document.oldResidentNumber"),
    CHARACTERS("customer.document.characters"),
    REGION("customer.document.region"),
    BIRTH_DATE("customer.document.birthDate"),
    CHECK_CHARACTER("customer.document.checkCharacter"),
    LENGTH_OF_CREDIT_CODE("customer.document.lengthOfCreditCode"),
    PASSPORT_FORM("customer.document.passportForm");

    private final String key;

    DocumentProblem(String key) {
        this.key = key;
    }

    /** The message that tells it. */
    public String key() {
        return key;
    }
}
