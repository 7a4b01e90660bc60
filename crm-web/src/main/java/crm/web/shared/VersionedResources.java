package crm.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Names our style sheet and script by what is in them, so that browsers may keep them for a year and still see changes. */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String OURS = "crm";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource found = super.createResource(name, library);
        return found != null && OURS.equals(library) ? versioned(found) : found;
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        Resource found = super.createResource(name, library, contentType);
        return found != null && OURS.equals(library) ? versioned(found) : found;
    }

    private Resource versioned(Resource resource) {
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                String version = versions.computeIfAbsent(getResourceName(), name -> checksum(getWrapped()));
                return getWrapped().getRequestPath() + "&v=" + version;
            }
        };
    }

    private static String checksum(Resource resource) {
        CRC32 sum = new CRC32();
        try (InputStream content = resource.getInputStream()) {
            sum.update(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource.getResourceName(), unreadable);
        }
        return Long.toHexString(sum.getValue());
    }
}
