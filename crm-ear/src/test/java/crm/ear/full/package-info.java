/** The EAR on a full application server, once: what runs on Payara Micro every day must also deploy there. */
package crm.ear.full;
