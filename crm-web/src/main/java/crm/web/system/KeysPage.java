package crm.web.system;

import crm.system.keys.KeyService;
import crm.system.keys.KeyState;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the keys stand with which fields are encrypted. */
@Named
@ViewScoped
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeyService keys;

    private KeyState state;

    /** Reads the state anew; also asked for while a rotation is at work. */
    @PostConstruct
    public void look() {
        state = keys.state();
    }

    public void rotate() {
        keys.rotate();
        Messages.done("system.keys.begun");
        look();
    }

    public KeyState getState() {
        return state;
    }
}
