package crm.customer.subscription;

import crm.customer.profile.CustomerClass;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to hold before a product is sold; an empty set limits nothing.
 *
 * @param needs each of them has to be met
 * @param excludes products that it cannot be had together with, in both directions
 * @param units where it is sold, each with all units below it
 * @param classes to whom it is sold
 * @param terms contract terms offered, the shortest first; never empty
 * @param repeatable whether it can be had more than once for one package
 */
public record SaleRules(
        List<Need> needs,
        Set<Long> excludes,
        Set<Long> units,
        Set<CustomerClass> classes,
        List<ContractTerm> terms,
        boolean repeatable)
        implements Serializable {

    /** Sold to anybody anywhere, without a term. */
    public static final SaleRules NONE =
            new SaleRules(List.of(), Set.of(), Set.of(), Set.of(), List.of(ContractTerm.NONE), false);

    public SaleRules {
        needs = List.copyOf(needs);
        excludes = Set.copyOf(excludes);
        units = Set.copyOf(units);
        classes = Set.copyOf(classes);
        terms = terms.isEmpty() ? List.of(ContractTerm.NONE) : List.copyOf(terms);
    }

    /** The term of that many months, if it is offered. */
    public Optional<ContractTerm> term(int months) {
        return terms.stream().filter(term -> term.months() == months).findFirst();
    }
}
