package crm.system.lists;

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

/** One thing a person keeps of one list. */
@Entity
@Table(name = "sys_list_choice")
public class ListChoice extends Versioned {

    /** What is kept. */
    enum Kind {
        /** A filter under a name; its content is the list's address from the question mark on. */
        VIEW,
        /** The columns left out, their keys with commas between; without a name. */
        COLUMNS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_list_choice_seq")
    @SequenceGenerator(name = "sys_list_choice_seq", sequenceName = "sys_list_choice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "list", nullable = false)
    private String list;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "name", nullable = false)
    private String name;

    @Convert(converter = EncryptedText.class)
    @Column(name = "content", nullable = false)
    private String content;

    protected ListChoice() {} // for JPA

    ListChoice(long accountId, String list, Kind kind, String name, String content) {
        this.accountId = accountId;
        this.list = list;
        this.kind = kind;
        this.name = name;
        this.content = content;
    }

    void is(String now) {
        content = now;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getList() {
        return list;
    }

    Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getContent() {
        return content;
    }
}
