/**
 * What the market area lets people do. Start at {@link MarketPermissions}; the features lie in the packages below.
 */
package crm.market;
