/**
 * Charts drawn as SVG on the server: a few hundred bytes instead of a script of 80 KB, readable without colour and by
 * screen readers. Start at {@link BarChart}; the figures stand in a table beside it.
 */
package crm.web.shared.chart;
