package crm.system.identity.employee;

import java.io.Serializable;

/** Where an employee is reached; each part may be null. */
public record ContactData(String phone, String mail, String address) implements Serializable {

    static ContactData of(Employee employee) {
        return new ContactData(employee.getPhone(), employee.getMail(), employee.getAddress());
    }
}
