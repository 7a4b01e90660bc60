package crm.web.shared.security;

import crm.system.identity.account.FirstAdministrator;
import crm.system.jobs.JobStartup;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The server starts the screens last: by now the schema, the roles and any sample data are there. */
@WebListener
public class StartListener implements ServletContextListener {

    @Inject
    private FirstAdministrator first;

    @Inject
    private JobStartup jobs;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        first.letIn();
        jobs.begin();
    }
}
