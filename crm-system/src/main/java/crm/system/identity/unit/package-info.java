/**
 * The organisation: province, cities, counties and departments as one tree. Start at {@link UnitService}.
 * A unit is never deleted, only closed once nobody works in it, because old records name it; branch scope follows this tree.
 */
package crm.system.identity.unit;
