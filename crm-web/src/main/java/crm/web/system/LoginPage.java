package crm.web.system;

import crm.system.session.CurrentUser;
import crm.system.session.Portal;
import crm.web.shared.KeptLook;
import crm.web.shared.PageRights;
import crm.web.shared.security.HomePages;
import crm.web.shared.security.ReturnAddress;
import crm.web.shared.security.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

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

    private Portal portal = Portal.STAFF;

    private String name;

    private String password;

    private String back;

    /** Whoever is signed in already has no use for this page. */
    public String open() throws IOException {
        if (currentUser.find().isPresent()) {
            go(HomePages.of(currentUser.actor().portal()));
        }
        return null;
    }

    public void signIn() throws IOException {
        session.signIn(portal, name.strip(), password);
        look.bringAlong();
        go(ReturnAddress.isPage(back, pages) ? back : HomePages.of(portal));
    }

    private static void go(String address) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    public Portal[] getPortals() {
        return Portal.values();
    }

    public Portal getPortal() {
        return portal;
    }

    public void setPortal(Portal portal) {
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
}
