/**
 * The key figures that administrators may change while the system runs. Start at {@link Settings}. Each module declares
 * its own in a {@link SettingGroup}; this package finds the groups by injection and knows none by name.
 */
package crm.system.settings;
