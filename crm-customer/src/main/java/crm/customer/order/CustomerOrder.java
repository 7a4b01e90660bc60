package crm.customer.order;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
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
import java.time.LocalDate;

/** What a customer ordered and signed. */
@Entity
@Table(name = "cus_order")
public class CustomerOrder extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_order_seq")
    @SequenceGenerator(name = "cus_order_seq", sequenceName = "cus_order_seq", allocationSize = 50)
    private Long id;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private OrderKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private OrderState state;

    @Column(name = "at_month_turn", nullable = false)
    private boolean atMonthTurn;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "product_name", nullable = false)
    private String productName;

    @Column(name = "line_count", nullable = false)
    private int lineCount;

    @Convert(converter = EncryptedText.class)
    @Column(name = "install_address")
    private String installAddress;

    @Column(name = "note")
    private String note;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_account")
    private Long createdAccount;

    @Column(name = "created_name", nullable = false)
    private String createdName;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected CustomerOrder() {} // for JPA

    CustomerOrder(String number, long customerId, OrderDetails details, OrderPlan plan, Actor by, Instant at) {
        this.number = number;
        this.customerId = customerId;
        kind = details.getKind();
        state = OrderState.DRAFT;
        atMonthTurn = details.isAtMonthTurn();
        effectiveOn = plan.effectiveOn();
        productName = plan.lines().get(0).productName();
        lineCount = plan.lines().size();
        installAddress = blankToNull(details.getInstallAddress());
        note = blankToNull(details.getNote());
        createdBy = by.employeeId();
        createdAccount = by.accountId();
        createdName = by.personName();
        createdAt = at;
    }

    /** @throws OrderCannotMove when its life does not allow that */
    void become(OrderState next) {
        if (!state.canBecome(next)) {
            throw new OrderCannotMove(number, state);
        }
        state = next;
    }

    /** The day it takes effect, seen from the day it is submitted. */
    void effectiveOn(LocalDate day) {
        effectiveOn = day;
    }

    /** Words that come with its submission; blank leaves those that are there. */
    void say(String words) {
        String said = blankToNull(words);
        note = said == null ? note : said;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public long getCustomerId() {
        return customerId;
    }

    public OrderKind getKind() {
        return kind;
    }

    public OrderState getState() {
        return state;
    }

    public boolean isAtMonthTurn() {
        return atMonthTurn;
    }

    /** When it takes or took effect. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    /** Of its first line. */
    public String getProductName() {
        return productName;
    }

    public int getLineCount() {
        return lineCount;
    }

    public String getInstallAddress() {
        return installAddress;
    }

    public String getNote() {
        return note;
    }

    /** The account that hears of what becomes of it. */
    Long getCreatedAccount() {
        return createdAccount;
    }

    /** The employee; null for one that stood in the sample data of a city branch. */
    public Long getCreatedBy() {
        return createdBy;
    }

    public String getCreatedName() {
        return createdName;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
