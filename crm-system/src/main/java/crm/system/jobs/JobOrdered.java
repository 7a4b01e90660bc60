package crm.system.jobs;

/** A run waits for a thread. Sent within the transaction that made or continued it. */
record JobOrdered(long runId) {}
