package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.exec;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Has people come who are registered; each comes once. */
final class Attendance {

    private final AtomicInteger present = new AtomicInteger();

    /** How many are signed in. */
    int present() {
        return present.get();
    }

    /** Everybody of that part among the first so many. */
    static List<Integer> of(BenchPeople.Part part, int people) {
        return IntStream.range(0, people)
                .filter(person -> BenchPeople.Part.inTheDay(person) == part)
                .boxed()
                .toList();
    }

    /** The next of them signs in. */
    ChainBuilder enter(BenchPeople.Part part, List<Integer> people) {
        AtomicInteger next = new AtomicInteger();
        return exec((Session session) -> session.set("name", BenchPeople.name(people.get(next.getAndIncrement()))))
                .exec(PeoplesSteps.signIn(part.portal(), "#{name}"))
                .exec(session -> {
                    present.incrementAndGet();
                    return session;
                });
    }
}
