/**
 * Taking files of records in: upload, recognise, map, try, run, and hand back what was rejected. Start at
 * {@link ImportService}; a module brings a kind of record by implementing {@link RowImporter}. Rows go in by chunks,
 * each in one transaction with its checkpoint and its rejects, so that a crash loses nothing and doubles nothing; a
 * chunk that fails is taken again row by row, so that only the bad rows are rejected. A run's claim is compared with the
 * checkpoint, so that of two nodes that think the run is theirs only one can write.
 */
package crm.system.intake;
