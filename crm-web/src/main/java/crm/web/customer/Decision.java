package crm.web.customer;

import crm.web.shared.Messages;
import java.io.Serializable;
import java.util.function.Consumer;

/** What a person says about something that waits for a second person, and the way back to what else waits. */
public final class Decision implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String queue;
    private String words;

    /** @param queue the page to go back to, without its ending */
    public Decision(String queue) {
        this.queue = queue;
    }

    /** Decides without a word, tells it and goes back. */
    public String tacit(Runnable act, String told, String of) {
        act.run();
        Messages.done(told, of);
        return queue + "?faces-redirect=true";
    }

    /** Decides with words; where they are missing nothing is decided, and it is said at the field. */
    public String inWords(Consumer<String> act, String told, String of) {
        return Messages.isMissing(words, "form:words", "customer.review.wordsMissing")
                ? null
                : tacit(() -> act.accept(words), told, of);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
