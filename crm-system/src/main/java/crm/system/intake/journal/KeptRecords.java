package crm.system.intake.journal;

import crm.system.notice.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records of a stretch that could not be taken back. */
public final class KeptRecords {

    private final Map<JournalReader.Place, KeptRecord> byPlace = new LinkedHashMap<>();

    /**
     * A record that stays.
     *
     * @param name by which people know it and which tells nothing of a person, e.g. a customer number
     * @param why in words
     */
    public void keep(WrittenRecord record, String name, Wording why) {
        byPlace.putIfAbsent(JournalReader.Place.of(record), new KeptRecord(record.id(), name, why));
    }

    public Collection<KeptRecord> all() {
        return byPlace.values();
    }

    /**
     * A record that stays.
     *
     * @param recordId its id
     * @param name by which people know it
     * @param why in words
     */
    public record KeptRecord(long recordId, String name, Wording why) {}
}
