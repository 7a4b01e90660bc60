package crm.system.identity.openwork;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Open work of one kind that waits for one person.
 *
 * @param absentName whose it is, or null for one's own
 * @param until the last day one stands in, or null for one's own
 * @param key the message key of the kind
 */
public record OpenWorkShare(String absentName, LocalDate until, String key, List<OpenWorkRow> first)
        implements Serializable {}
