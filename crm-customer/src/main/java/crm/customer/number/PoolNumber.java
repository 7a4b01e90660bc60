package crm.customer.number;

import crm.customer.subscription.BusinessType;
import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One service number and what it is doing. */
@Entity
@Table(name = "cus_pool_number")
public class PoolNumber extends Versioned {

    static final int ENDING = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_pool_number_seq")
    @SequenceGenerator(name = "cus_pool_number_seq", sequenceName = "cus_pool_number_seq", allocationSize = 50)
    private Long id;

    @Convert(converter = EncryptedText.class)
    @Column(name = "number", nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "business_type", nullable = false)
    private BusinessType businessType;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private NumberState state;

    @Column(name = "ending")
    private String ending;

    @Column(name = "ported_in", nullable = false)
    private boolean portedIn;

    @Column(name = "reserved_for")
    private Long reservedFor;

    @Column(name = "reserved_by")
    private Long reservedBy;

    @Column(name = "until_at")
    private Instant until;

    protected PoolNumber() {} // for JPA

    PoolNumber(String number, BusinessType businessType, long unitId, boolean taken) {
        this.number = number;
        this.businessType = businessType;
        this.unitId = unitId;
        this.state = taken ? NumberState.TAKEN : NumberState.FREE;
        this.ending = taken ? null : backwards(number);
    }

    /** The last characters, the last one first: an ending is sought as a beginning. */
    static String backwards(String text) {
        String last = text.substring(Math.max(0, text.length() - ENDING));
        return new StringBuilder(last).reverse().toString();
    }

    /**
     * Holds it back.
     *
     * @param customerId null when the customer has no record yet
     * @throws NumberNotFree when somebody else has it, or it rests
     */
    void reserve(Long customerId, long accountId, Instant now, Instant end) {
        if (!isFor(customerId, accountId, now)) {
            throw new NumberNotFree(stateAt(now));
        }
        go(NumberState.RESERVED);
        reservedFor = customerId;
        reservedBy = accountId;
        until = end;
    }

    /** @throws NumberNotFree when somebody else has it, or it rests */
    void take(Long customerId, Long accountId, Instant now) {
        if (!isFor(customerId, accountId, now)) {
            throw new NumberNotFree(stateAt(now));
        }
        go(NumberState.TAKEN);
    }

    /** Given up: it rests, or goes back to the operator it came from. */
    void giveUp(Instant end) {
        if (portedIn) {
            leave();
        } else {
            go(NumberState.RESTING);
            until = end;
        }
    }

    /** Nobody ever used it, or the time is over. */
    void free() {
        go(NumberState.FREE);
        ending = backwards(number);
    }

    /** Goes to another operator. */
    void leave() {
        go(NumberState.GONE);
    }

    /** One that had gone comes back with its customer, to that customer's branch, and is for nobody else. */
    void comeBack(long customerId, long branch, long accountId, Instant end) {
        go(NumberState.RESERVED);
        unitId = branch;
        reservedFor = customerId;
        reservedBy = accountId;
        until = end;
    }

    void cameFromElsewhere() {
        portedIn = true;
    }

    /** What it is now: a reservation or rest that is over no longer counts. */
    NumberState stateAt(Instant now) {
        boolean over = until != null && !until.isAfter(now);
        return over && (state == NumberState.RESERVED || state == NumberState.RESTING) ? NumberState.FREE : state;
    }

    private boolean isFor(Long customerId, Long accountId, Instant now) {
        return switch (stateAt(now)) {
            case FREE -> true;
            case RESERVED -> reservedFor == null ? reservedBy.equals(accountId) : reservedFor.equals(customerId);
            case TAKEN, RESTING, GONE -> false;
        };
    }

    private void go(NumberState next) {
        // A rest that is over needs no stop at FREE.
        boolean over = state == NumberState.RESTING && next != NumberState.GONE;
        if (!over && !state.next().contains(next)) {
            throw new NumberNotFree(state);
        }
        state = next;
        ending = null;
        reservedFor = null;
        reservedBy = null;
        until = null;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public long getUnitId() {
        return unitId;
    }

    public NumberState getState() {
        return state;
    }

    public boolean isPortedIn() {
        return portedIn;
    }

    public Long getReservedFor() {
        return reservedFor;
    }

    Long getReservedBy() {
        return reservedBy;
    }

    public Instant getUntil() {
        return until;
    }
}
