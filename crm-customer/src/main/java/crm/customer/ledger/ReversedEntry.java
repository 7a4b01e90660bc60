package crm.customer.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Marks an entry that was taken back: its key lets nobody take it back twice, on any database. */
@Entity
@Table(name = "cus_ledger_reversed")
class ReversedEntry {

    @Id
    @Column(name = "entry_id")
    private Long entryId;

    protected ReversedEntry() {} // for JPA

    ReversedEntry(long entryId) {
        this.entryId = entryId;
    }
}
