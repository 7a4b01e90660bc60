package crm.customer.search;

/**
 * The beginning of a name, in one of the forms names are kept in.
 *
 * @param path the field it is searched in
 * @param text what the field must begin with; not empty
 */
record NamePrefix(String path, String text) {

    static NamePrefix ofCharacters(String text) {
        return new NamePrefix("c.name.text", text);
    }

    static NamePrefix ofSound(String text) {
        return new NamePrefix("c.name.sound", text);
    }

    static NamePrefix ofInitials(String text) {
        return new NamePrefix("c.name.initials", text);
    }

    /**
     * Whether there is one index for all branches that has the branch in it, so that those of others are passed over
     * without reading them; the list's own order has an index that begins with the branch.
     */
    boolean indexTellsUnit() {
        return !path.equals("c.name.sound");
    }
}
