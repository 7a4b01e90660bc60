package crm.aftersales.knowledge;

import java.time.LocalDate;

/** Standard questions for tests. */
final class Questions {

    private Questions() {}

    static Question valid(long id, String text, String answer) {
        return question(id, text, answer, null);
    }

    static Question expired(long id, String text, String answer) {
        return question(id, text, answer, LocalDate.of(2026, 5, 31));
    }

    private static Question question(long id, String text, String answer, LocalDate validTo) {
        QuestionDetails details = QuestionDetails.startingOn(LocalDate.of(2026, 1, 1));
        details.setText(text);
        details.setAnswer(answer);
        details.setValidTo(validTo);
        return new Question(id, details);
    }
}
