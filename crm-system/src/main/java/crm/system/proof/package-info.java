/**
 * Proof that nobody touched the audit trail. Every entry is written with a mark that only our keys can make; a job
 * gives each a place and a link over the link before it ({@link ChainSealer}), so that writers never wait for one
 * another and an entry that becomes visible late simply gets a later place. {@link ChainVerifier} tells the first place
 * at which the chain is broken; {@link Witness} remembers its end outside the database. Old entries leave through
 * {@link ArchiveJob} only. Start at {@link ChainService}.
 */
package crm.system.proof;
