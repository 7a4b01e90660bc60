package crm.web.market;

import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.Need;
import crm.market.product.ProductName;
import crm.market.product.ProductRules;
import crm.market.product.ProductService;
import crm.web.customer.BranchNames;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to hold before the product of the page is sold, in words. */
@Named
@RequestScoped
public class ProductRulesCard {

    private static final BigDecimal PERCENT = new BigDecimal(100);

    @Inject
    private ProductService products;

    @Inject
    private ProductPage page;

    @Inject
    private BranchNames branches;

    private ProductRules rules;

    /** Each a choice of which one has to be there; empty for a package that stands by itself. */
    public List<String> getNeeds() {
        return rules().rules().needs().stream().map(this::choice).toList();
    }

    public String getExcludes() {
        return rules().rules().excludes().stream().sorted().map(this::product).collect(comma());
    }

    public String getRegions() {
        return rules().rules().units().isEmpty()
                ? Messages.text("market.product.rule.everywhere")
                : rules().rules().units().stream().sorted().map(branches::of).collect(comma());
    }

    public String getClasses() {
        return rules().rules().classes().isEmpty()
                ? Messages.text("market.product.rule.everybody")
                : rules().rules().classes().stream()
                        .sorted()
                        .map(to -> Messages.text("customer.class." + to))
                        .collect(comma());
    }

    public List<String> getTerms() {
        return rules().rules().terms().stream().map(ProductRulesCard::term).toList();
    }

    public boolean isRepeatable() {
        return rules().rules().repeatable();
    }

    private static String term(ContractTerm term) {
        return term.months() == 0
                ? Messages.text("market.product.rule.noTerm")
                : Messages.text(
                        "market.product.rule.term",
                        term.months(),
                        Formats.number(term.endingShare().multiply(PERCENT)));
    }

    private String choice(Need need) {
        return Stream.concat(
                        need.lines().stream()
                                .sorted()
                                .map(line -> Messages.text(
                                        "market.product.rule.line", Messages.text("market.product.type." + line))),
                        need.products().stream().sorted().map(this::product))
                .collect(Collectors.joining(Messages.text("market.product.rule.or")));
    }

    private String product(long id) {
        ProductName name = rules().names().get(id);
        return Messages.locale().getLanguage().equals("zh") ? name.name() : name.nameEn();
    }

    private static java.util.stream.Collector<CharSequence, ?, String> comma() {
        return Collectors.joining(Messages.text("market.product.rule.and"));
    }

    private ProductRules rules() {
        if (rules == null) {
            rules = products.rules(page.getId());
        }
        return rules;
    }
}
