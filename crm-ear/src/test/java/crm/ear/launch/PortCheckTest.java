package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void aTakenPortIsToldInOneSentenceThatNamesTheWayOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StartRefused refused =
                    assertThrows(StartRefused.class, () -> PortCheck.check("127.0.0.1", taken.getLocalPort()));

            assertEquals(StartRefused.Reason.PORT_TAKEN, refused.reason());
            assertTrue(refused.getMessage().startsWith("Port " + taken.getLocalPort()), refused.getMessage());
            assertTrue(refused.getMessage().endsWith("-Dcrm.port=."), refused.getMessage());
        }
    }

    @Test
    void aFreePortStaysFree() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        PortCheck.check("127.0.0.1", port);
        PortCheck.check("127.0.0.1", port);
    }
}
