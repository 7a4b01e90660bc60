package crm.customer.arrears;

import crm.customer.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.time.Instant;

/** A booking without books behind it. */
class SampleEntry extends LedgerEntry {

    private final BigDecimal amount;

    SampleEntry(BigDecimal amount) {
        this.amount = amount;
    }

    @Override
    public Long getId() {
        return 1L;
    }

    @Override
    public long getCustomerId() {
        return 1;
    }

    @Override
    public BigDecimal getAmount() {
        return amount;
    }

    @Override
    public String getReference() {
        return "2026-10";
    }

    @Override
    public String getActorName() {
        return "Wu";
    }

    @Override
    public Instant getBookedAt() {
        return Instant.EPOCH;
    }
}
