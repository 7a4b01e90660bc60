/**
 * News for one person: "your import is finished". Start at {@link NotificationService}, which shows a person their own;
 * other services send with {@link Notices}, in the transaction of what they tell of. A text is never stored, only its
 * message key and values ({@link Wording}), so that everyone reads it in their own language.
 */
package crm.system.notice;
