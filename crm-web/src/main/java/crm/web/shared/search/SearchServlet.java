package crm.web.shared.search;

import crm.system.session.CurrentUser;
import crm.web.shared.Look;
import crm.web.shared.Messages;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers the search box as one types: groups of lines, as JSON. */
@WebServlet("/search")
public class SearchServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(SearchServlet.class.getName());
    private static final int LONGEST = 80;
    private static final int PER_GROUP = 6;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Look look;

    @Inject
    @Any
    private transient Instance<SearchSource> sources;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentUser.find().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String text = request.getParameter("q") == null
                ? ""
                : request.getParameter("q").strip();
        JsonArrayBuilder groups = Json.createArrayBuilder();
        if (!text.isEmpty() && text.length() <= LONGEST) {
            sources.stream()
                    .filter(SearchSource::isAllowed)
                    .sorted(Comparator.comparingInt(SearchSource::order))
                    .forEach(source ->
                            add(groups, source, Messages.speaking(look.getLocale(), () -> find(source, text))));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeArray(groups.build());
        }
    }

    /** One area that fails leaves the others' findings standing. */
    private static List<SearchHit> find(SearchSource source, String text) {
        try {
            return source.find(text, PER_GROUP);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "the search of " + source.title() + " failed");
            return List.of();
        }
    }

    private void add(JsonArrayBuilder groups, SearchSource source, List<SearchHit> hits) {
        if (hits.isEmpty()) {
            return;
        }
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (SearchHit hit : hits) {
            lines.add(Json.createObjectBuilder()
                    .add("title", hit.title())
                    .add("note", hit.note())
                    .add("page", hit.page()));
        }
        groups.add(Json.createObjectBuilder()
                .add("title", Messages.text(look.getLocale(), source.title()))
                .add("hits", lines));
    }
}
