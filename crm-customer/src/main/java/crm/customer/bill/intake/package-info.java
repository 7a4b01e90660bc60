/**
 * Takes files of bills in, a row for each bill with an amount for each kind of charge. Start at
 * {@link crm.customer.bill.intake.BillImporter}; {@link crm.system.intake} says how imports go. A row is a whole bill, so
 * that a bad row leaves no half of one; charges, books and lines are written by batch, and credit of the customers pays
 * their new bills in the same chunk.
 */
package crm.customer.bill.intake;
