package crm.system.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Tells in which character set a text is written: UTF-8 when every byte fits, else GB18030 when that makes sense. */
final class CharsetRecogniser {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");

    private CharsetRecogniser() {}

    /** @throws UnreadableFile when it is neither, naming the first line that is not */
    static Charset recognise(Supplier<InputStream> content) throws IOException {
        TextCheck utf8 = new TextCheck(StandardCharsets.UTF_8, StandardCharsets.UTF_8);
        try (InputStream text = content.get()) {
            if (utf8.reads(text)) {
                return StandardCharsets.UTF_8;
            }
        }
        TextCheck chinese = new TextCheck(GB18030, GB2312);
        try (InputStream text = content.get()) {
            if (chinese.reads(text) && chinese.isPlausible()) {
                refuseMixed(content);
                return GB18030;
            }
        }
        throw new UnreadableFile("charset", utf8.wrongLine());
    }

    private static void refuseMixed(Supplier<InputStream> content) throws IOException {
        try (InputStream text = content.get()) {
            long line = MixedLines.first(text);
            if (line > 0) {
                throw new UnreadableFile("mixedCharsets", line);
            }
        }
    }
}
