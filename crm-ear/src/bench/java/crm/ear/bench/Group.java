package crm.ear.bench;

/** Figures that are measured together. */
interface Group {

    /** As {@code crm.bench.groups} names it. */
    String name();

    /** Starts what it needs, measures, writes down its figures and stops all it has started. */
    void measure(Workplace place, Figures figures) throws Exception;
}
