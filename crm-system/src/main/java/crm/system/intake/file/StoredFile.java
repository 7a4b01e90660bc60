package crm.system.intake.file;

/**
 * A file in the vault.
 *
 * @param name under which the vault keeps it; says nothing of its content
 * @param bytes its size before encryption
 * @param sha256 of its content, in hex, by which the same file is recognised
 */
public record StoredFile(String name, long bytes, String sha256) {}
