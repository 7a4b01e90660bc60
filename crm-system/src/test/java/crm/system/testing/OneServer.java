package crm.system.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro, started at the first deployment and left alone until the run ends: a start takes longer than all tests
 * of a class. The inherited shutdown hook stops it.
 */
public class OneServer extends PayaraMicroDeployableContainer {

    private ProtocolMetaData deployed;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        Path folder = TestDatabase.freshFolder("in-server");
        configuration.setRandomHttpPort(false);
        configuration.setAutoBindHttp(false);
        // It would add --nocluster, which starts the data grid again that --nohazelcast leaves out.
        configuration.setClusterEnabled(true);
        configuration.setCmdOptions(joined(ServerFlags.ofJava(folder, "512m")));
        configuration.setExtraMicroOptions(joined(ServerFlags.ofServer(folder, ServerFlags.freePort())));
        super.setup(configuration);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (deployed == null) {
            deployed = super.deploy(archive);
            if (deployed == null) {
                throw new DeploymentException("the server did not start; its output tells why");
            }
        }
        return deployed;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // stays for the next class
    }

    private static String joined(List<String> options) {
        return options.stream().map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }
}
