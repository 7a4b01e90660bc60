/**
 * The house rules as tests. Start at {@link ModuleArrowsTest}; {@link House} knows where everything lies. A rule asks
 * first whether its packages hold classes, so that renaming a package cannot silence it.
 */
package crm.architecture;
