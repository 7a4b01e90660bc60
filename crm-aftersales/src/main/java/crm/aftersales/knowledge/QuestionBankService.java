package crm.aftersales.knowledge;

import crm.aftersales.AftersalesPermissions;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Searches and keeps the standard questions and their answers. */
@Stateless
public class QuestionBankService {

    private static final int MOST_HITS = 20;

    @Inject
    private QuestionStore questions;

    @Inject
    private QuestionFinder finder;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<QuestionSaved> saved;

    @Inject
    private Clock clock;

    /** The best answers, at most 20, to what was typed so far; nothing typed finds nothing. */
    @RequiresPermissions(AftersalesPermissions.QUESTION_READ)
    public List<QuestionHit> search(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        return finder.search(typed, LocalDate.now(clock), MOST_HITS);
    }

    /** What was added or changed last, at most 20. */
    @RequiresPermissions(AftersalesPermissions.QUESTION_READ)
    public List<Question> latest() {
        return questions.latest(MOST_HITS);
    }

    @RequiresPermissions(AftersalesPermissions.QUESTION_READ)
    public Question byId(long id) {
        return questions.byId(id);
    }

    /** Adds an entry and returns its id. */
    @RequiresPermissions(AftersalesPermissions.QUESTION_MAINTAIN)
    public long add(@NotNull @Valid QuestionDetails details) {
        Question question = new Question(details, currentUser.actor().personName(), clock.instant());
        questions.add(question);
        audit.record(AuditFact.done("aftersales:question:add", "question", question.getId()));
        saved.fire(new QuestionSaved(question.getId()));
        return question.getId();
    }

    /** Changes an entry. @throws RecordChangedMeanwhile when somebody else changed it since the form was opened */
    @RequiresPermissions(AftersalesPermissions.QUESTION_MAINTAIN)
    public void change(long id, @NotNull @Valid QuestionDetails details) {
        Question question = questions.byId(id);
        if (question.getVersion() != details.getVersion()) {
            throw new RecordChangedMeanwhile("question", id);
        }
        question.change(details, currentUser.actor().personName(), clock.instant());
        audit.record(AuditFact.done("aftersales:question:change", "question", id));
        saved.fire(new QuestionSaved(id));
    }
}
