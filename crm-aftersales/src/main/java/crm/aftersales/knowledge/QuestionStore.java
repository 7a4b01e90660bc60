package crm.aftersales.knowledge;

import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Queries of the question bank. The bank is the whole branch's: it has no unit, so there is no scope to start from. */
@Dependent
class QuestionStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager questions;

    void add(Question question) {
        questions.persist(question);
        questions.flush();
    }

    Question byId(long id) {
        Question found = questions.find(Question.class, id);
        if (found == null) {
            throw new RecordNotFound("question", id);
        }
        return found;
    }

    /** Entries changed at or after a moment, oldest change first, at most as many as wanted. */
    List<Question> changedSince(Instant since, long afterId, int most) {
        return questions
                .createQuery(
                        "select q from Question q where q.changedAt > :since or (q.changedAt = :since and q.id > :after)"
                                + " order by q.changedAt, q.id",
                        Question.class)
                .setParameter("since", since)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest entries first. */
    List<Question> latest(int most) {
        return questions
                .createQuery("select q from Question q order by q.changedAt desc, q.id desc", Question.class)
                .setMaxResults(most)
                .getResultList();
    }
}
