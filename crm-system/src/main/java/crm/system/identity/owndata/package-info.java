/**
 * Changes of one's own basic data: asked for by the person, verified by an administrator. Start at {@link OwnDataService}.
 * Until then the old data stand; nobody verifies their own request, nor one of somebody at or above their level.
 */
package crm.system.identity.owndata;
