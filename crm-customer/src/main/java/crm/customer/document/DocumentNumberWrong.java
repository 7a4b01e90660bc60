package crm.customer.document;

import crm.system.errors.BusinessRuleViolation;

/** A document number that cannot be right. */
public class DocumentNumberWrong extends BusinessRuleViolation {

    private final DocumentProblem problem;

    public DocumentNumberWrong(DocumentProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    public DocumentProblem problem() {
        return problem;
    }
}
