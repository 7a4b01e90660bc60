package crm.ear.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Tries the port before the server does, which would tell of a taken one in a stack trace. */
final class PortCheck {

    private PortCheck() {}

    /** Returns when the port is free. @throws StartRefused when it is not, or may not be used */
    static void check(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException taken) {
            throw new StartRefused(
                    StartRefused.Reason.PORT_TAKEN,
                    "Port " + port + " on " + host + " cannot be used (" + taken.getMessage()
                            + "). Choose another with -Dcrm.port=.",
                    taken);
        }
    }
}
