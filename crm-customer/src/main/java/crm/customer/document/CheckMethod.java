package crm.customer.document;

/** How the document was verified when the account was opened. */
public enum CheckMethod {
    /** The chip or the page was read by a device. */
    READER,
    /** A person compared the document with its holder. */
    SIGHT
}
