package crm.web.aftersales;

import crm.aftersales.knowledge.QuestionBankService;
import crm.aftersales.knowledge.QuestionDetails;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Writes a new standard question, or changes the one whose id is in the address. */
@Named
@ViewScoped
public class EditQuestionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionBankService questions;

    @Inject
    private transient Clock clock;

    private Long id;
    private QuestionDetails details;

    public void open() {
        if (details == null) {
            details = id == null
                    ? QuestionDetails.startingOn(LocalDate.now(clock))
                    : QuestionDetails.of(questions.byId(id));
        }
    }

    public String save() {
        long saved;
        if (id == null) {
            saved = questions.add(details);
        } else {
            questions.change(id, details);
            saved = id;
        }
        Messages.done("aftersales.question.saved");
        return "/aftersales/question?faces-redirect=true&id=" + saved;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public QuestionDetails getDetails() {
        return details;
    }
}
