package crm.customer.document;

/** Shows just enough of a document number to compare it with one at hand. */
public final class DocumentMask {

    private DocumentMask() {}

    /** The first three and the last two characters: 220****14. Null stays null. */
    public static String masked(String number) {
        if (number == null) {
            return null;
        }
        return number.length() < 8 ? "****" : number.substring(0, 3) + "****" + number.substring(number.length() - 2);
    }
}
