/**
 * How much of a long list a screen asks for. Start at {@link Slice}: stores take one, sort by a column they know, and
 * break ties by id in the same direction, so that no row appears on two pages.
 */
package crm.system.slice;
