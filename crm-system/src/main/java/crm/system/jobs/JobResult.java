package crm.system.jobs;

import crm.system.notice.Wording;

/**
 * How a piece of work ended well.
 *
 * @param message what the person is told
 * @param link the page that shows the result, from the context root; null for the page of the order
 */
public record JobResult(Wording message, String link) {}
