package crm.system.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sends news to a person, in the transaction of what it tells of. */
@Dependent
public class Notices {

    @Inject
    private NotificationStore notifications;

    @Inject
    private Clock clock;

    /**
     * Leaves a notification for an account.
     *
     * @param link the page to open, from the context root; null for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(long accountId, Wording wording, String link) {
        notifications.add(new Notification(accountId, wording, link, clock.instant()));
    }

    /** Takes back all notifications that lead to a page, because nobody may know any more what they tell. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String link) {
        notifications.removeAbout(link);
    }
}
