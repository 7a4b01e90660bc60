/** Corrections of accounts: asked for by one person, decided on by another. Start at {@link NewAdjustmentPage}. */
package crm.web.customer.adjustment;
