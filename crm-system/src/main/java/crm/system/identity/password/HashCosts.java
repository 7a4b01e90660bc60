package crm.system.identity.password;

/**
 * What one Argon2id hash costs.
 *
 * @param passes over the memory
 * @param memoryKib memory in KiB
 * @param lanes computed in parallel
 */
record HashCosts(int passes, int memoryKib, int lanes) {}
