package crm.web.browser;

/** In which language and theme a page is looked at. */
public enum Look {
    ENGLISH_LIGHT("en", "light"),
    CHINESE_DARK("zh-CN", "dark");

    private final String language;
    private final String theme;

    Look(String language, String theme) {
        this.language = language;
        this.theme = theme;
    }

    public String language() {
        return language;
    }

    public String theme() {
        return theme;
    }
}
