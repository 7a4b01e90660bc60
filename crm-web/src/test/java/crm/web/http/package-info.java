/**
 * Speaking HTTP with the running system, for what no browser lets a person do: tampered forms, foreign origins, floods.
 * Start at {@link Visitor}. Tests here run in the server, so that they can make the accounts they need and look into the
 * audit trail, and call on the system from outside.
 */
package crm.web.http;
