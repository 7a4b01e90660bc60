/** Signing in, one's own account, and the administrators' screens. */
package crm.web.system;
