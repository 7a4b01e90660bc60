package crm.system.identity.account;

import crm.system.identity.role.Role;
import crm.system.schema.Versioned;
import crm.system.session.Portal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A login: it belongs to one portal, and to an employee or a customer. */
@Entity
@Table(name = "sys_account")
public class Account extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_account_seq")
    @SequenceGenerator(name = "sys_account_seq", sequenceName = "sys_account_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Portal portal;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "employee_id")
    private Long employeeId;

    @Column(name = "customer_id")
    private Long customerId;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "last_login_from")
    private String lastLoginFrom;

    private boolean closed;
    private boolean demo;
    private String language;
    private String theme;

    @ManyToMany
    @JoinTable(
            name = "sys_account_role",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    private Set<Role> roles = new HashSet<>();

    protected Account() {} // for JPA

    private Account(Portal portal, String name, String oneTimeHash) {
        this.portal = portal;
        this.name = name;
        setOneTimePassword(oneTimeHash);
    }

    static Account ofEmployee(Portal portal, String name, long employeeId, String oneTimeHash) {
        Account account = new Account(portal, name, oneTimeHash);
        account.employeeId = employeeId;
        return account;
    }

    static Account ofCustomer(String name, long customerId, String oneTimeHash) {
        Account account = new Account(Portal.CUSTOMER, name, oneTimeHash);
        account.customerId = customerId;
        return account;
    }

    final void setOneTimePassword(String hash) {
        passwordHash = hash;
        mustChange = true;
    }

    void setOwnPassword(String hash) {
        passwordHash = hash;
        mustChange = false;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void close() {
        closed = true;
    }

    /** Nobody signs in with it again, and it tells nobody whose it was. */
    void forgetName() {
        name = "erased-" + id;
    }

    void give(Role role) {
        roles.add(role);
    }

    void take(Role role) {
        roles.remove(role);
    }

    /** The highest level of its roles, 0 without any. */
    public int level() {
        return roles.stream().mapToInt(Role::getLevel).max().orElse(0);
    }

    public Long getId() {
        return id;
    }

    public Portal getPortal() {
        return portal;
    }

    public String getName() {
        return name;
    }

    public boolean isMustChange() {
        return mustChange;
    }

    public Long getEmployeeId() {
        return employeeId;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public Instant getLastLoginAt() {
        return lastLoginAt;
    }

    public String getLastLoginFrom() {
        return lastLoginFrom;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isDemo() {
        return demo;
    }

    /** Wrong passwords in a row, as far as this node has told. */
    public int getFailures() {
        return failures;
    }

    /** The language chosen, or null for the browser's. */
    public String getLanguage() {
        return language;
    }

    /** The theme chosen, or null for the system's. */
    public String getTheme() {
        return theme;
    }

    public Set<Role> getRoles() {
        return Collections.unmodifiableSet(roles);
    }
}
