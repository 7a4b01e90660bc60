/**
 * Work in the background: with progress, pause, cancel and a notification at the end. Start at {@link JobService};
 * a module brings work by implementing {@link BackgroundJob}, {@link NightlyJob} or {@link FrequentJob}. A run is a row
 * ({@link JobRun}) from the moment it is ordered, so nothing ordered is ever lost: a run whose node died is taken up
 * again, under a new claim, and the job goes on from its own checkpoint. Quartz decides on which node work starts and
 * keeps the nightly plan; no other package sees it.
 */
package crm.system.jobs;
