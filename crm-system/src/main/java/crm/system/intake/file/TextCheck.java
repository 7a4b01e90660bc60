package crm.system.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a whole file strictly with one character set, to learn whether it is written in it. Bytes are counted, not
 * kept.
 */
final class TextCheck {

    private static final int BUFFER = 64 * 1024;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final CharsetDecoder decoder;
    private final CharsetEncoder common;
    private long lines = 1;
    private long beyondAscii;
    private long everyday;
    private long wrongLine;

    /**
     * @param common the everyday part of the character set; how much of the text is in it tells whether the guess makes
     *     sense
     */
    TextCheck(Charset charset, Charset common) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.common = common.newEncoder();
    }

    /** Whether every byte makes sense. */
    boolean reads(InputStream content) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        boolean last = false;
        while (!last) {
            int read = content.read(bytes.array(), bytes.position(), bytes.remaining());
            last = read < 0;
            bytes.limit(bytes.position() + Math.max(0, read)).position(0);
            CoderResult result = decoder.decode(bytes, characters, last);
            count(characters.flip());
            characters.clear();
            if (result.isError()) {
                wrongLine = lines;
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    private void count(CharBuffer characters) {
        while (characters.hasRemaining()) {
            char at = characters.get();
            if (at == '\n') {
                lines++;
            } else if (at >= FIRST_BEYOND_ASCII) {
                beyondAscii++;
                if (common.canEncode(at)) {
                    everyday++;
                }
            }
        }
    }

    /** The line of the first byte that makes no sense. */
    long wrongLine() {
        return wrongLine;
    }

    /** Whether most characters beyond ASCII are everyday ones: western letters read as Chinese give rare characters. */
    boolean isPlausible() {
        return beyondAscii == 0 || everyday * 2 > beyondAscii;
    }
}
