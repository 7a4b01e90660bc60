/**
 * Sample data that looks like the branch. Start at {@link DemoFill}. Each module writes its own {@link DemoChapter},
 * found by injection; they are written once, in their order, into an empty embedded database of a server that listens
 * on loopback, and nowhere else. What a chapter needs of an earlier one is handed over in the {@link DemoBook}. Nothing
 * here is about a living person: names, numbers and addresses are drawn, and mail goes to reserved domains.
 */
package crm.system.demo;
