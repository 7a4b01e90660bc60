package crm.customer.usage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer's usage.
 *
 * @param thisMonth its first day
 * @param lines the newest month first, within it by subscription
 * @param allowances of the packages that run and allow something
 */
public record CustomerUsage(LocalDate thisMonth, List<UsageLine> lines, List<AllowanceLeft> allowances)
        implements Serializable {}
