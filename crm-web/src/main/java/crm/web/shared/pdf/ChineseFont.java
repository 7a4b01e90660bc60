package crm.web.shared.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;

/** The font every paper is set in; 12 MB, so it is let go when memory is short. */
final class ChineseFont {

    private static final String FILE = "/crm/fonts/WenQuanZhengHei.ttf";

    private static SoftReference<BaseFont> read = new SoftReference<>(null);

    private ChineseFont() {}

    static synchronized BaseFont get() {
        BaseFont font = read.get();
        if (font == null) {
            try (InputStream file = ChineseFont.class.getResourceAsStream(FILE)) {
                font = BaseFont.createFont(
                        "chinese.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
            } catch (IOException broken) {
                throw new UncheckedIOException("the font " + FILE + " cannot be read", broken);
            }
            read = new SoftReference<>(font);
        }
        return font;
    }
}
