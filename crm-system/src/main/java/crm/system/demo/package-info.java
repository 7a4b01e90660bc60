/**
 * Sample data that looks like the branch. Each module writes its own {@link DemoChapter}; they are written once, in
 * their order, into an empty database.
 */
package crm.system.demo;
