package crm.customer.opening;

import crm.system.demo.people.ResidentNumbers;
import jakarta.ejb.EJBException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Openings for people whom the demo data does not know, and many people at the counter at once. */
public final class Openings {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Openings() {}

    public static OpeningDetails of(String name) {
        OpeningDetails opening = new OpeningDetails();
        opening.setDocumentNumber(document());
        opening.setPhotoChecked(true);
        opening.getCustomer().setName(name);
        opening.getCustomer().setPhone(mobile());
        return opening;
    }

    /** A woman's number that no demo person has: she was born in 1932 or 1933. */
    public static String document() {
        int person = PEOPLE.incrementAndGet();
        return ResidentNumbers.compose("220102", LocalDate.of(1932, 1, 1).plusDays(person % 700), person % 500 * 2);
    }

    public static String mobile() {
        return String.format("1990431%04d", PEOPLE.incrementAndGet());
    }

    /** What each of these people came to, ten at a time; a failure stands as its root. */
    public static <T> List<Object> atOnce(List<Callable<T>> people) throws InterruptedException {
        ExecutorService counters = Executors.newFixedThreadPool(10);
        List<Object> outcomes = new ArrayList<>();
        try {
            for (Future<T> person : counters.invokeAll(people)) {
                try {
                    outcomes.add(person.get());
                } catch (ExecutionException refused) {
                    outcomes.add(root(refused));
                }
            }
        } finally {
            counters.shutdown();
        }
        return outcomes;
    }

    /** What a failure from a service is at its root. */
    public static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof EJBException
                        || cause instanceof ExecutionException
                        || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
