package crm.system.testing;

import crm.system.intake.pgp.Partner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, with the test classes that run in the server. */
public class TestArchive implements DeploymentScenarioGenerator {

    private static boolean built;

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        // Only the first is deployed (see OneServer); the others are never looked into.
        WebArchive archive = built ? ShrinkWrap.create(WebArchive.class, "crm.war") : archive();
        built = true;
        return List.of(new DeploymentDescription("_DEFAULT_", archive).shouldBeTestable(true));
    }

    private static WebArchive archive() {
        Path war = Path.of(System.getProperty("crm.test.war", "target/crm.war"));
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war.toFile());
        archive.addAsLibrary(doorOfTheTests());
        archive.addClasses(ActingAs.class, InServer.class, Partner.class, SentStatements.class, TestDatabase.class);
        Partner.helpers().forEach(archive::addClass);
        Path classes = Path.of("target", "test-classes");
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(classes::relativize)
                    .filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> runsInTheServer(file.toString()))
                    .forEach(file -> archive.addAsWebInfResource(
                            classes.resolve(file).toFile(),
                            "classes/" + file.toString().replace('\\', '/')));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return archive;
    }

    /** The tests come in by a servlet, which only this deployment registers as open to everyone. */
    private static JavaArchive doorOfTheTests() {
        return ShrinkWrap.create(JavaArchive.class, "door-of-the-tests.jar")
                .addAsResource(new StringAsset("ArquillianServletRunnerEE9 = -\n"), "crm/web/shared/pages.properties");
    }

    /** Browser tests and their screens stay outside, and so do the tests that read the sources. */
    private static boolean runsInTheServer(String file) {
        return !file.contains("architecture")
                && !file.contains("browser")
                && !file.contains("BrowserIT")
                && !file.contains("Screen");
    }
}
