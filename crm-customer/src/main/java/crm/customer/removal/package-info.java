/**
 * Taking customers out. Start at {@link RemovalService} for what can be restored, and at {@link ErasureService} for what
 * cannot: erasure anonymises the record, destroys the key of its personal values, and leaves books and audit chain whole.
 * Neither is possible while subscriptions run or something is owed. Other features forget their share when they hear
 * {@link crm.customer.profile.CustomerErased}.
 */
package crm.customer.removal;
