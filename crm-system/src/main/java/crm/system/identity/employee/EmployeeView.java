package crm.system.identity.employee;

import crm.system.audit.AuditValues;
import crm.system.identity.unit.UnitRow;
import java.io.Serializable;

/**
 * An employee's record as a page shows it.
 *
 * @param details the values, document number and phone masked where they must be
 * @param version to be sent back with a change
 */
public record EmployeeView(
        long id,
        long version,
        EmployeeDetails details,
        String unitName,
        String unitEnglishName,
        java.time.LocalDate resignedOn)
        implements Serializable {

    static EmployeeView of(Employee employee, UnitRow unit, boolean isClear) {
        EmployeeDetails details = details(employee);
        if (!isClear) {
            details.setDocumentNumber(mask(details.getDocumentNumber()));
            details.setPhone(mask(details.getPhone()));
            details.setMail(mask(details.getMail()));
            details.setAddress(null);
        }
        return new EmployeeView(
                employee.getId(),
                employee.getVersion(),
                details,
                unit.name(),
                unit.englishName(),
                employee.getResignedOn());
    }

    static EmployeeDetails details(Employee employee) {
        EmployeeDetails details = new EmployeeDetails();
        details.setNumber(employee.getNumber());
        details.setName(employee.getName());
        details.setLatinName(employee.getLatinName());
        details.setDocumentNumber(employee.getDocumentNumber());
        details.setPhone(employee.getPhone());
        details.setMail(employee.getMail());
        details.setAddress(employee.getAddress());
        details.setPosition(employee.getPosition());
        details.setJoinedOn(employee.getJoinedOn());
        details.setUnitId(employee.getUnitId());
        return details;
    }

    static AuditValues differences(Employee employee, EmployeeDetails details) {
        return new AuditValues()
                .field("name", employee.getName(), details.getName())
                .field("latinName", employee.getLatinName(), details.getLatinName())
                .masked("documentNumber", employee.getDocumentNumber(), details.getDocumentNumber())
                .masked("phone", employee.getPhone(), details.getPhone())
                .masked("mail", employee.getMail(), details.getMail())
                .masked("address", employee.getAddress(), details.getAddress())
                .field("position", employee.getPosition(), details.getPosition())
                .field("joinedOn", employee.getJoinedOn(), details.getJoinedOn());
    }

    private static String mask(String value) {
        if (value == null || value.length() <= 4) {
            return value == null ? null : "****";
        }
        return "****" + value.substring(value.length() - 4);
    }
}
