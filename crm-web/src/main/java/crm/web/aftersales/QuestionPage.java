package crm.web.aftersales;

import crm.aftersales.knowledge.Question;
import crm.aftersales.knowledge.QuestionBankService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One standard question with its answer, to be read aloud. */
@Named
@RequestScoped
public class QuestionPage {

    @Inject
    private QuestionBankService questions;

    private long id;
    private Question question;

    public void open() {
        question = questions.byId(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Question getQuestion() {
        return question;
    }
}
