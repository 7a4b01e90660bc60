package crm.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request of which only what a test says is known; anything else that is asked for is nothing. */
public final class FakeRequest {

    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    public FakeRequest() {
        answers.put("getContextPath", "/crm");
        answers.put("getMethod", "GET");
        answers.put("getServerName", "127.0.0.1");
        answers.put("getRemoteAddr", "127.0.0.1");
    }

    /** @param question a method without parameters, such as {@code getMethod} */
    public FakeRequest answering(String question, Object answer) {
        answers.put(question, answer);
        return this;
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public HttpServletRequest made() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getParameter" -> parameters.get(arguments[0]);
                    default -> answers.get(method.getName());
                });
    }
}
