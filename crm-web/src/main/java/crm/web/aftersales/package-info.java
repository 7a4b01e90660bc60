/** The screens of after-sales: start at {@link QuestionBankPage}. */
package crm.web.aftersales;
