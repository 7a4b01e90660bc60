package crm.system.identity.employee;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who works, or once worked, for the operator; kept for good because their work bears their name. */
@Entity
@Table(name = "sys_employee")
public class Employee extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_employee_seq")
    @SequenceGenerator(name = "sys_employee_seq", sequenceName = "sys_employee_seq", allocationSize = 50)
    private Long id;

    private String number;
    private String name;

    @Column(name = "name_latin")
    private String latinName;

    @Convert(converter = EncryptedText.class)
    @Column(name = "document_number")
    private String documentNumber;

    @Convert(converter = EncryptedText.class)
    private String phone;

    @Convert(converter = EncryptedText.class)
    private String mail;

    private String address;

    @Column(name = "unit_id")
    private long unitId;

    private String position;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "resigned_on")
    private LocalDate resignedOn;

    protected Employee() {} // for JPA

    Employee(EmployeeDetails details) {
        number = details.getNumber();
        unitId = details.getUnitId();
        change(details);
    }

    void change(EmployeeDetails details) {
        name = details.getName();
        latinName = details.getLatinName();
        documentNumber = details.getDocumentNumber();
        phone = details.getPhone();
        mail = details.getMail();
        address = details.getAddress();
        position = details.getPosition();
        joinedOn = details.getJoinedOn();
    }

    void reachAt(ContactData contact) {
        phone = contact.phone();
        mail = contact.mail();
        address = contact.address();
    }

    void transferTo(long newUnitId, String newPosition) {
        unitId = newUnitId;
        position = newPosition;
    }

    void resign(LocalDate on) {
        if (resignedOn != null) {
            throw new EmployeeAlreadyResigned(name);
        }
        resignedOn = on;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getLatinName() {
        return latinName;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getPhone() {
        return phone;
    }

    public String getMail() {
        return mail;
    }

    public String getAddress() {
        return address;
    }

    public long getUnitId() {
        return unitId;
    }

    public String getPosition() {
        return position;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    /** The last day, or null for those still here. */
    public LocalDate getResignedOn() {
        return resignedOn;
    }
}
