package crm.web.customer.usage;

import crm.customer.usage.UsageFigures;
import java.io.Serializable;
import java.time.LocalDate;

/** A month of one subscription, or of all of them together. */
public record UsageMonth(LocalDate month, UsageFigures figures) implements Serializable {}
