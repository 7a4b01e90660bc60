/**
 * The monthly bills of customers, with their lines. Start at {@link BillService} for one bill and at {@link BillListService} for many. Billing itself stays outside: bills come
 * in by import, see {@code crm.customer.bill.intake}. A bill is charged as one open item of {@link crm.customer.arrears},
 * which knows what is left of it and what paid it; a bill that was wrong is withdrawn as a whole with a reason.
 */
package crm.customer.bill;
