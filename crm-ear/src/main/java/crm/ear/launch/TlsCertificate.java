package crm.ear.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * The certificate and key the server shows.
 *
 * @param file the PKCS#12 file
 * @param password what opens it
 * @param alias the name of the key in it
 * @param certificate what browsers see
 */
record TlsCertificate(Path file, String password, String alias, X509Certificate certificate) {

    private static final int RANDOM_BYTES = 24;
    private static final int DAYS = 397;

    /** The certificate that the settings name; one of our own making lies in the data folder and is made when missing. */
    static TlsCertificate of(TlsSettings settings, Path data, String host) {
        if (settings.keystore().isPresent()) {
            return read(settings.keystore().get(), settings.password());
        }
        Path file = data.resolve("crm-tls.p12");
        Path secret = data.resolve("crm-tls.password");
        try {
            if (!Files.exists(file) || !Files.exists(secret)) {
                make(file, secret, host);
            }
            return read(file, Files.readString(secret).strip());
        } catch (IOException broken) {
            throw refused("A certificate cannot be made in " + data + ": " + broken.getMessage() + ".", broken);
        }
    }

    /** Opens a PKCS#12 file. @throws StartRefused when the server could not use it */
    static TlsCertificate read(Path file, String password) {
        if (!Files.isReadable(file)) {
            throw refused("CRM_TLS names " + file + ", which cannot be read.", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    certificate.checkValidity();
                    return new TlsCertificate(file, password, alias, certificate);
                }
            }
            throw refused("The file " + file + " holds no key with its certificate.", null);
        } catch (IOException wrong) {
            throw refused("The file " + file + " is no PKCS#12 file, or CRM_TLS_PASSWORD does not open it.", wrong);
        } catch (CertificateExpiredException expired) {
            throw refused("The certificate in " + file + " has expired.", expired);
        } catch (GeneralSecurityException broken) {
            throw refused("The certificate in " + file + " cannot be used: " + broken.getMessage() + ".", broken);
        }
    }

    /** By Java's own tool, because the language has no way to sign a certificate. */
    private static void make(Path file, Path secret, String host) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().encodeToString(random);
        Files.deleteIfExists(file);
        Files.deleteIfExists(secret);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(secret, password);
        String names = "dns:localhost,ip:127.0.0.1"
                + (host.matches("[0-9.]+") ? ",ip:" + host : host.matches("[A-Za-z0-9.-]+") ? ",dns:" + host : "");
        ProcessBuilder tool = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "crm",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                Integer.toString(DAYS),
                "-dname",
                "CN=" + (host.matches("[A-Za-z0-9.-]+") ? host : "localhost"),
                "-ext",
                "san=" + names,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:file",
                secret.toString()));
        Process made = tool.redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (made.waitFor() != 0) {
                throw new IOException(said.lines().findFirst().orElse("keytool gave no reason"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static StartRefused refused(String sentence, Exception cause) {
        return new StartRefused(StartRefused.Reason.SETTINGS, sentence, cause);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return file.toString();
    }
}
