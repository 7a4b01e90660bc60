/**
 * After-sales: inquiries, complaints and faults, the question bank, care. This package holds only what the whole area
 * shares: its permissions. Start in {@code crm.aftersales.knowledge}.
 */
package crm.aftersales;
