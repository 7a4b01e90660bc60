/** Everything held on a person, handed out as one file. Start at {@link PersonalCopyPage}. */
package crm.web.customer.copy;
