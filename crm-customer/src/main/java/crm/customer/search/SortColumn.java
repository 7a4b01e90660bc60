package crm.customer.search;

/** The columns a list of customers can be sorted by; each has an index in both directions. */
enum SortColumn {
    NAME("name", "c.name.sound"),
    NUMBER("number", "c.number"),
    SINCE("changed", "c.changedAt");

    private final String word;
    private final String path;

    SortColumn(String word, String path) {
        this.word = word;
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The column of that word; by name when there is none. */
    static SortColumn of(String word) {
        for (SortColumn column : values()) {
            if (column.word.equals(word)) {
                return column;
            }
        }
        return NAME;
    }
}
