package crm.web.aftersales;

import crm.aftersales.knowledge.Question;
import crm.aftersales.knowledge.QuestionBankService;
import crm.aftersales.knowledge.QuestionHit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The question bank as an agent uses it while somebody is on the phone: type, and the best answers stand below. */
@Named
@ViewScoped
public class QuestionBankPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionBankService questions;

    private String typed;
    private transient List<QuestionHit> hits;
    private transient List<Question> latest;

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public boolean isSearching() {
        return typed != null && !typed.isBlank();
    }

    /** The answers to what is typed; asked for once per request. */
    public List<QuestionHit> getHits() {
        if (hits == null) {
            hits = questions.search(typed);
        }
        return hits;
    }

    /** What changed last, shown while nothing is typed. */
    public List<Question> getLatest() {
        if (latest == null) {
            latest = questions.latest();
        }
        return latest;
    }

    public void search() {
        hits = null;
    }
}
