/**
 * The screens of the market area. Start at {@link ProductListPage}: what the branch sells, with its tariffs.
 */
package crm.web.market;
