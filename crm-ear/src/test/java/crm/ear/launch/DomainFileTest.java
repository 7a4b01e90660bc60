package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainFileTest {

    private static final String SHIPPED =
            """
            <domain><configs><config name="server-config">
              <http-service><virtual-server id="server"/></http-service>
              <network-config>
                <protocols>
                  <protocol name="http-listener"><http xpowered-by="true"/></protocol>
                  <protocol name="https-listener"><http/></protocol>
                </protocols>
                <network-listeners>
                  <network-listener name="http-listener" port="8080"/>
                  <network-listener name="https-listener" port="8443"/>
                </network-listeners>
              </network-config>
            </config></configs></domain>
            """;

    @TempDir
    private Path folder;

    @Test
    void theServerListensWhereItIsToldCompressesAndKeepsItsNameToItself() throws Exception {
        Path file = Files.writeString(folder.resolve("domain.xml"), SHIPPED);

        new DomainFile(file).listen("127.0.0.1", 9000, Optional.empty());

        String written = Files.readString(file);
        assertTrue(
                written.contains("<network-listener address=\"127.0.0.1\" name=\"http-listener\" port=\"9000\"/>"),
                written);
        assertTrue(written.contains("<network-listener name=\"https-listener\" port=\"8443\"/>"), written);
        assertTrue(written.contains("compression=\"on\""), written);
        assertTrue(written.contains("http2-enabled=\"false\""), written);
        assertTrue(written.contains("server-header=\"false\" xpowered-by=\"false\""), written);
        assertTrue(written.contains("<microprofile-metrics-configuration enabled=\"false\"/>"), written);
        assertTrue(written.contains("<property name=\"errorReportValve\" value=\"\"/>"), written);
    }
}
