package crm.system.proof;

import crm.system.audit.AuditContent;
import crm.system.crypto.FileCipher;
import crm.system.crypto.KeyedMark;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Archived entries in a file: encrypted, packed, one line each, with place, mark and link so that it can be checked. */
final class ArchiveFile {

    private static final String HEAD = "place\tmark\tlink\tid\thappened_at\taccount_id\taccount\taddress\taction\tthing"
            + "\tthing_id\toutcome\tbefore\tafter";
    private static final int CONTENT_FROM = 3;
    private static final String NOTHING = "\\N";

    private final Path file;

    ArchiveFile(Path file) {
        this.file = file;
    }

    void write(List<SealedEntry> entries) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(FileCipher.encrypting(Files.newOutputStream(written))), StandardCharsets.UTF_8))) {
            out.write(HEAD + "\n");
            for (SealedEntry entry : entries) {
                out.write(line(entry) + "\n");
            }
        }
        // The entries leave the database after this: the file must have reached the disk before.
        try (FileChannel disk = FileChannel.open(written, StandardOpenOption.WRITE)) {
            disk.force(true);
        }
        Files.move(written, file);
    }

    /** Hands over each line as a person reads it. */
    void read(Consumer<String> line) throws IOException {
        try (BufferedReader in = open()) {
            in.lines().forEach(line);
        }
    }

    /** Whether the file holds what follows a link and ends with another; read from the disk, mark by mark. */
    boolean holds(ChainEnd before, ChainEnd last, KeyedMark marks) throws IOException {
        long place = before.place();
        byte[] link = before.link();
        try (BufferedReader in = open()) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] parts = line.split("\t", -1);
                place++;
                byte[] mark = marks.of(content(parts).bytes());
                link = SealedEntry.link(link, place, mark, marks);
                HexFormat hex = HexFormat.of();
                if (Long.parseLong(parts[0]) != place
                        || !hex.formatHex(mark).equals(parts[1])
                        || !hex.formatHex(link).equals(parts[2])) {
                    return false;
                }
            }
        }
        return place == last.place() && Arrays.equals(link, last.link());
    }

    /** SHA-256 of the file as it lies there; empty when it does not. */
    String checksum() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private BufferedReader open() throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(FileCipher.decrypting(Files.newInputStream(file))), StandardCharsets.UTF_8));
    }

    private static String line(SealedEntry entry) {
        AuditContent content = entry.content();
        HexFormat hex = HexFormat.of();
        return Stream.of(
                        entry.place(),
                        hex.formatHex(entry.mark()),
                        hex.formatHex(entry.link()),
                        content.id(),
                        content.happenedAt(),
                        content.accountId(),
                        content.accountName(),
                        content.address(),
                        content.action(),
                        content.thing(),
                        content.thingId(),
                        content.outcome(),
                        content.before(),
                        content.after())
                .map(value -> value == null ? NOTHING : escaped(value.toString()))
                .collect(Collectors.joining("\t"));
    }

    private static AuditContent content(String[] parts) {
        List<String> texts = Arrays.stream(parts, CONTENT_FROM, parts.length)
                .map(ArchiveFile::plain)
                .toList();
        return new AuditContent(
                Long.parseLong(texts.get(0)),
                LocalDateTime.parse(texts.get(1)),
                texts.get(2) == null ? null : Long.valueOf(texts.get(2)),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String text) {
        if (text.equals(NOTHING)) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char code = text.charAt(i);
                c = code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code;
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
