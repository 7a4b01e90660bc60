package crm.web.shared.text;

/** Simplified Chinese. */
public class AllMessages_zh_CN extends AllMessages {
    public AllMessages_zh_CN() {
        super("_zh_CN");
    }
}
