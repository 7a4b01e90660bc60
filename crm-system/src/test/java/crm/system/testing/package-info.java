/**
 * What tests need of a running system. In the server: put {@link InServer} on the class, and it runs inside the one
 * deployment that all such classes share; {@link ActingAs} gives it a person's rights. From outside:
 * {@link ServerProcess} starts the built WAR in a process of its own. Everything listens on loopback and keeps its data
 * below the build folder.
 */
package crm.system.testing;
