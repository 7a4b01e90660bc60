package crm.ear.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The server's configuration file, in which we set what its command line has no option for. */
final class DomainFile {

    private static final String LISTENER = "http-listener";
    private static final String COMPRESSED = "text/html,text/xml,text/plain,text/css,text/javascript,text/csv,"
            + "application/javascript,application/json,application/xml,application/xhtml+xml,image/svg+xml";

    private final Path file;

    DomainFile(Path file) {
        this.file = file;
    }

    /** Listens on one address, encrypted if there is a certificate, compresses, tells nobody its name, and closes the doors that are not ours. */
    void listen(String host, int port, Optional<TlsCertificate> tls) throws IOException {
        try {
            Document domain = parser().newDocumentBuilder().parse(file.toFile());
            Element listener = named(domain, "network-listener");
            listener.setAttribute("address", host);
            listener.setAttribute("port", Integer.toString(port));
            Element protocol = named(domain, "protocol");
            Element http = (Element) protocol.getElementsByTagName("http").item(0);
            tls.ifPresent(certificate -> encrypt(protocol, certificate));
            http.setAttribute("compression", "on");
            http.setAttribute("compressable-mime-type", COMPRESSED);
            http.setAttribute("compression-min-size-bytes", "1024");
            // The server compresses no answers over HTTP/2.
            http.setAttribute("http2-enabled", "false");
            http.setAttribute("server-header", "false");
            http.setAttribute("xpowered-by", "false");
            // An empty one in place of the server's own error page, which tells name and version.
            Element errors = domain.createElement("property");
            errors.setAttribute("name", "errorReportValve");
            errors.setAttribute("value", "");
            domain.getElementsByTagName("virtual-server").item(0).appendChild(errors);
            switchOff(domain, "microprofile-metrics-configuration");
            switchOff(domain, "microprofile-openapi-configuration");
            TransformerFactory writers = TransformerFactory.newDefaultInstance();
            writers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            writers.newTransformer().transform(new DOMSource(domain), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException broken) {
            throw new IOException("the server's configuration cannot be changed: " + file, broken);
        }
    }

    /** TLS 1.2 and 1.3 only; the key store itself is named by Java's own properties. */
    private static void encrypt(Element protocol, TlsCertificate certificate) {
        protocol.setAttribute("security-enabled", "true");
        Element ssl = protocol.getOwnerDocument().createElement("ssl");
        ssl.setAttribute("classname", "com.sun.enterprise.security.ssl.GlassfishSSLImpl");
        ssl.setAttribute("cert-nickname", certificate.alias());
        ssl.setAttribute("tls-enabled", "false");
        ssl.setAttribute("tls11-enabled", "false");
        protocol.appendChild(ssl);
    }

    private static void switchOff(Document domain, String service) {
        Element configuration = (Element) domain.getElementsByTagName(service).item(0);
        if (configuration == null) {
            configuration = domain.createElement(service);
            domain.getElementsByTagName("config").item(0).appendChild(configuration);
        }
        configuration.setAttribute("enabled", "false");
    }

    private static DocumentBuilderFactory parser() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers;
    }

    private static Element named(Document domain, String tag) {
        NodeList all = domain.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("name").equals(LISTENER)) {
                return element;
            }
        }
        throw new IllegalStateException("no " + tag + " named " + LISTENER);
    }
}
