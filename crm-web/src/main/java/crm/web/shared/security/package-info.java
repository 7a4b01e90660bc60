/**
 * The door in front of every page. Start at {@link PageFilter}: what {@code pages.properties} does not list does not
 * exist, and what it lists is opened only by its right. {@link SecurityFilter} comes before it and tells who is there.
 */
package crm.web.shared.security;
