package crm.web.system;

import crm.system.proof.ChainService;
import crm.system.proof.ChainState;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whether the audit trail is as it was written. */
@Named
@ViewScoped
public class AuditChainTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChainService chain;

    private ChainState state;

    @PostConstruct
    void open() {
        state = chain.state();
    }

    public void verify() {
        chain.verify();
        Messages.done("system.audit.chain.ordered");
        open();
    }

    public ChainState getState() {
        return state;
    }
}
