package crm.web.customer.copy;

import crm.customer.copy.PersonalCopyService;
import crm.web.shared.FileAnswer;
import crm.web.shared.export.ExportFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Everything held on the customer who is signed in, sent at once: nothing of it comes to lie anywhere. */
@Named
@RequestScoped
public class OwnCopy {

    @Inject
    private PersonalCopyService copies;

    public void send() {
        Map<String, List<Map<String, Object>>> copy = copies.own();
        FileAnswer.send(
                ExportFormat.ZIP.type(), PersonalCopyFile.NAME + ".zip", out -> PersonalCopyFile.write(copy, out));
    }
}
