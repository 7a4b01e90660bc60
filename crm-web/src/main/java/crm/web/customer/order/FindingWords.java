package crm.web.customer.order;

import crm.customer.subscription.Finding;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in the person's language what speaks against a sale. */
@Named
@RequestScoped
public class FindingWords {

    @Inject
    private NamesInLists names;

    public String of(Finding finding) {
        return Messages.text(
                finding.key(), finding.values().stream().map(this::value).toArray());
    }

    private String value(String value) {
        return Arrays.stream(value.split(Finding.OR, -1))
                .map(part -> part.startsWith("@") ? Messages.text(part.substring(1)) : names.product(part))
                .collect(Collectors.joining(Finding.OR));
    }
}
