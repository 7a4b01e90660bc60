package crm.web.shared.text;

/** English by name: without it a server whose own language is Chinese would answer English readers in Chinese. */
public class AllMessages_en extends AllMessages {}
