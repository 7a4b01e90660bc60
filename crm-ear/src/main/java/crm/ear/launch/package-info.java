/**
 * Starts the system: checks what can be checked before, boots Payara Micro in this same process, and looks at the login
 * page before it says that all is well. Start at {@link Launch}.
 * A start that cannot succeed ends with one sentence and an exit code other than zero ({@link StartRefused}); the
 * server's own word that it is ready is never trusted, because it says so even when the application failed to deploy.
 */
package crm.ear.launch;
