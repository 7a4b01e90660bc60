package crm.ear.bench;

/** One bare password hash, one core. */
final class HashGroup implements Group {

    @Override
    public String name() {
        return "hash";
    }

    @Override
    public void measure(Workplace place, Figures figures) {
        figures.put("hash_ms", BareHash.medianMillis());
    }
}
