/**
 * The system as people see it: one server on the built WAR and one Chromium for the whole run. Start at
 * {@link RunningCrm}, which a test class with {@link OnRunningCrm} gets as a parameter. What every page must hold is
 * tested here for all pages, found by their lines in {@code pages.properties}; what one page does is tested in its
 * area's package, through a screen object that knows the page's ids.
 */
package crm.web.browser;
