package crm.web.system;

import crm.system.identity.patience.Challenge;
import crm.system.session.CurrentUser;
import crm.system.session.Portal;
import crm.web.shared.KeptLook;
import crm.web.shared.Messages;
import crm.web.shared.PageRights;
import crm.web.shared.security.HomePages;
import crm.web.shared.security.ReturnAddress;
import crm.web.shared.security.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The one login page with its three doors. It keeps no view on the server: a flood of visitors costs no memory. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private WebSession session;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PageRights pages;

    @Inject
    private KeptLook look;

    private String portal;
    private String name;
    private String password;
    private String back;
    private String token;
    private String answer;
    private Optional<Challenge> challenge;

    /** Whoever is signed in already has no use for this page. */
    public void open() throws IOException {
        if (currentUser.find().isPresent()) {
            go(HomePages.of(currentUser.actor().portal()));
        }
    }

    public void signIn() throws IOException {
        String given = answer;
        // The next question, if there is one, is another.
        answer = null;
        String wished = ReturnAddress.isPage(back, pages) ? back : HomePages.of(door());
        if (session.signIn(door(), name.strip().toLowerCase(Locale.ROOT), password, token, given, wished)) {
            look.bringAlong();
            go(wished);
        } else {
            go("/second-step.xhtml");
        }
    }

    private static void go(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    /** Staff is the door of most people; an unknown word in the address is no reason to fail. */
    private Portal door() {
        for (Portal known : Portal.values()) {
            if (known.name().equalsIgnoreCase(portal)) {
                return known;
            }
        }
        return Portal.STAFF;
    }

    private Optional<Challenge> challenge() {
        if (challenge == null) {
            challenge = session.challengeFor(door(), name);
        }
        return challenge;
    }

    public boolean isChallenged() {
        return challenge().isPresent();
    }

    /** The question in words, so that it can be read aloud. */
    public String getQuestion() {
        return challenge()
                .map(asked -> Messages.text(
                        "system.challenge." + asked.kind(),
                        asked.numbers().stream()
                                .map(number -> Messages.text("system.challenge.number." + number))
                                .toArray()))
                .orElse("");
    }

    public String getFreshToken() {
        return challenge().map(Challenge::token).orElse("");
    }

    public String getPortal() {
        return door().name();
    }

    public List<String> getPortals() {
        return Stream.of(Portal.values()).map(Portal::name).toList();
    }

    public void setPortal(String portal) {
        this.portal = portal;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    /** What came back; the page shows the fresh one. */
    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
