package crm.web.system;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws a text as a QR code, here on the server: a secret is shown to no outside service. */
final class QrPicture {

    /** ISO/IEC 18004 asks for four modules of quiet zone. */
    private static final int QUIET = 4;

    private QrPicture() {}

    /** An SVG as a data address, black on white in every theme: cameras want it so. */
    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + side + ' ' + side
                + "' shape-rendering='crispEdges'><path fill='#fff' d='M0 0h" + side + 'v' + side + "H0z'/><path d='"
                + path + "'/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
