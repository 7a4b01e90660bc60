package crm.aftersales.knowledge;

/** A question was added or changed; sent within the saving transaction. */
record QuestionSaved(long questionId) {}
