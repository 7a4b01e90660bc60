package crm.aftersales.knowledge;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps this node's {@link QuestionIndex} up with the database: it is filled at the first search and then follows the
 * entries' times of change, this node's own at once and other nodes' within a second.
 */
@ApplicationScoped
class QuestionFinder {

    private static final long LOOK_AGAIN_AFTER_MILLIS = 1_000;
    private static final int BATCH = 2_000;

    /** How far back each look starts: another node's transaction may commit later than the time it wrote. */
    private static final long OVERLAP_SECONDS = 30;

    private final QuestionIndex index = new QuestionIndex();

    @Inject
    private QuestionStore questions;

    @Inject
    private Clock clock;

    private Instant seenUpTo = Instant.EPOCH;
    private volatile long lookedAtMillis;

    List<QuestionHit> search(String typed, LocalDate on, int most) {
        if (clock.millis() - lookedAtMillis > LOOK_AGAIN_AFTER_MILLIS) {
            refresh();
        }
        return index.search(typed, on, most);
    }

    void saved(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionSaved event) {
        lookedAtMillis = 0;
    }

    private synchronized void refresh() {
        long now = clock.millis();
        Instant since = seenUpTo.equals(Instant.EPOCH) ? seenUpTo : seenUpTo.minusSeconds(OVERLAP_SECONDS);
        List<Question> changed = questions.changedSince(since, 0, BATCH);
        while (!changed.isEmpty()) {
            index.put(changed);
            Question last = changed.get(changed.size() - 1);
            since = last.getChangedAt();
            seenUpTo = since.isAfter(seenUpTo) ? since : seenUpTo;
            changed = questions.changedSince(since, last.getId(), BATCH);
        }
        lookedAtMillis = now;
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
