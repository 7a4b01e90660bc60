package crm.system.identity.openwork;

import java.util.List;

/** The open work of one kind; implemented as a bean by the module that keeps it. */
public interface OpenWork {

    /** The message key of its name, e.g. {@code customer.manager.openWork}. */
    String key();

    /** How much waits for the employee, whether or not the acting person may see it. */
    long count(long employeeId);

    /** What waits longest, as far as the acting person may see it. */
    List<OpenWorkRow> first(long employeeId, int most);

    /** Passes all of it on, within the running transaction. @return how much that was */
    long handOver(long fromEmployeeId, long toEmployeeId);
}
