package crm.system.jobs;

import crm.system.notice.Wording;

/**
 * What is to be done in the background.
 *
 * @param job the name of a {@link BackgroundJob}
 * @param parameter what it works on, e.g. the id of an import; at most 200 characters
 * @param title what people call it
 * @param link the page that shows it, from the context root; null for none
 */
public record JobOrder(String job, String parameter, Wording title, String link) {}
