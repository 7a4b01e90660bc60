package crm.web.system;

import crm.web.shared.Messages;

/** The words of a permission in the person's language. */
final class PermissionWords {

    private PermissionWords() {}

    /** Its label, or the permission itself where a module has given it none. */
    static String of(String permission) {
        String[] parts = permission.split(":", -1);
        String words = Messages.text(parts[0] + ".permission." + parts[1] + "." + parts[2]);
        return words.startsWith("???") ? permission : words;
    }
}
