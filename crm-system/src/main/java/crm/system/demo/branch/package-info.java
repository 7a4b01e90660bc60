/**
 * The sample branch: the tree of units, thirty people over all roles and their logins, from the tables
 * {@code units.tsv} and {@code staff.tsv}. Start at {@link BranchChapter}. Later chapters ask {@link DemoBranch} where
 * a customer can belong and who serves it.
 */
package crm.system.demo.branch;
