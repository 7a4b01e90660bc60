package crm.aftersales;

/** The permissions of the after-sales area. */
public final class AftersalesPermissions {

    public static final String QUESTION_READ = "aftersales:question:read";
    public static final String QUESTION_MAINTAIN = "aftersales:question:maintain";

    private AftersalesPermissions() {}
}
