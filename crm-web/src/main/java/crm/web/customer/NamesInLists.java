package crm.web.customer;

import crm.customer.profile.CustomerClass;
import crm.customer.search.CustomerRow;
import crm.customer.subscription.SubscriptionService;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Says names so that a reader of English can say them too: products in English, people with their pinyin. */
@Named
@RequestScoped
public class NamesInLists {

    @Inject
    private SubscriptionService subscriptions;

    private Map<String, String> english;

    /** A product that a record names in Chinese; as it stands there when it has no other name. */
    public String product(String name) {
        if (name == null || isChinese()) {
            return name;
        }
        if (english == null) {
            english = subscriptions.englishProductNames();
        }
        return english.getOrDefault(name, name);
    }

    /** What stands beside a name: its pinyin for readers of English, nothing for others and for Latin names. */
    public String beside(String name, String latin) {
        return isChinese() || latin == null || latin.equals(name) ? "" : latin;
    }

    /** A company's pinyin runs over the whole name and tells nobody anything. */
    public String beside(CustomerRow row) {
        return beside(row.name(), row.latinName(), row.customerClass());
    }

    /** The same where the line is another kind of row. */
    public String beside(String name, String latin, CustomerClass customerClass) {
        return customerClass == CustomerClass.ENTERPRISE ? "" : beside(name, latin);
    }

    /** Both in one text, for places that have no second rank. */
    public String both(String name, String latin) {
        String beside = beside(name, latin);
        return beside.isEmpty() ? name : name + " " + beside;
    }

    public String both(CustomerRow row) {
        String beside = beside(row);
        return beside.isEmpty() ? row.name() : row.name() + " " + beside;
    }

    private static boolean isChinese() {
        return Messages.locale().getLanguage().equals("zh");
    }
}
