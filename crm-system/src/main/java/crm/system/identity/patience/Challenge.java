package crm.system.identity.patience;

import java.util.List;

/**
 * A question for people: small numbers in words, in plain text, so that it can be read aloud.
 *
 * @param kind which question, the end of its message key
 * @param numbers what it names
 * @param token carries the answer, sealed; to be sent back with it
 */
public record Challenge(Kind kind, List<Integer> numbers, String token) {

    /** The questions there are. */
    public enum Kind {
        SUM {
            @Override
            int answer(List<Integer> numbers) {
                return numbers.get(0) + numbers.get(1);
            }
        },
        LARGEST {
            @Override
            int answer(List<Integer> numbers) {
                return numbers.stream().mapToInt(Integer::intValue).max().orElseThrow();
            }
        },
        SMALLEST {
            @Override
            int answer(List<Integer> numbers) {
                return numbers.stream().mapToInt(Integer::intValue).min().orElseThrow();
            }
        };

        abstract int answer(List<Integer> numbers);
    }
}
