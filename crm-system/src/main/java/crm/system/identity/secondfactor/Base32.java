package crm.system.identity.secondfactor;

import java.io.ByteArrayOutputStream;

/** Base32 as in RFC 4648, section 6, without padding: how apps on phones take a secret that is typed. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int rest = 0;
        int bits = 0;
        for (byte next : bytes) {
            rest = ((rest << Byte.SIZE) | (next & 0xff)) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(DIGITS.charAt((rest >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(DIGITS.charAt((rest << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException at a letter that does not belong to it */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int rest = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("not Base32: character " + i);
            }
            rest = ((rest << BITS) | digit) & 0xffff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(rest >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
