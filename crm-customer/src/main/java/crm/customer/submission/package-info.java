/**
 * What openings, changes and erasures have in common: somebody submits, somebody else decides, asks back or rejects with a
 * reason. Start at {@link Submission}; queues of any kind come from {@link SubmissionQueue}. Nobody decides on an own
 * submission, with whatever account.
 */
package crm.customer.submission;
