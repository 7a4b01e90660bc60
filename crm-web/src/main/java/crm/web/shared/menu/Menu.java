package crm.web.shared.menu;

import crm.web.shared.PageRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The menu at the left and what the plus in the bar offers; a line shows only where its page may be opened. */
@Named
@RequestScoped
public class Menu {

    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("", "shared.menu.desk", "home.xhtml", "home"),
            new MenuEntry("customer", "shared.menu.customers", "customer/customer-list.xhtml", "users"),
            new MenuEntry("customer", "customer.review.title", "customer/opening-reviews.xhtml", "check-square"),
            new MenuEntry("customer", "customer.order.list", "customer/order-list.xhtml", "file-edit"),
            new MenuEntry("customer", "customer.usage.list", "customer/usage-list.xhtml", "chart-bar"),
            new MenuEntry("customer", "customer.bill.list", "customer/bill-list.xhtml", "receipt"),
            new MenuEntry("customer", "customer.bill.own", "customer/own-bills.xhtml", "receipt"),
            new MenuEntry("customer", "customer.month.trial", "customer/trial-balance.xhtml", "calculator"),
            new MenuEntry("customer", "customer.ageing.title", "customer/ageing.xhtml", "hourglass"),
            new MenuEntry("customer", "customer.porting.title", "customer/portings.xhtml", "arrow-right-arrow-left"),
            new MenuEntry("customer", "customer.closing.title", "customer/closings.xhtml", "sign-out"),
            new MenuEntry("customer", "customer.churn.list", "customer/churn-list.xhtml", "user-minus"),
            new MenuEntry("customer", "customer.churn.report", "customer/churn-report.xhtml", "chart-line"),
            new MenuEntry("customer", "customer.churn.reasons", "customer/churn-reasons.xhtml", "list"),
            new MenuEntry("customer", "customer.payment.list", "customer/payment-list.xhtml", "wallet"),
            new MenuEntry("customer", "customer.cashday.list", "customer/cash-days.xhtml", "calculator"),
            new MenuEntry("customer", "customer.adjustment.list", "customer/adjustments.xhtml", "percentage"),
            new MenuEntry("customer", "customer.number.pool", "customer/number-pool.xhtml", "phone"),
            new MenuEntry("customer", "customer.change.title", "customer/change-requests.xhtml", "pencil"),
            new MenuEntry("customer", "customer.visit.title", "customer/visit-customer.xhtml", "sign-in"),
            new MenuEntry("customer", "customer.visit.list", "customer/visit-list.xhtml", "directions"),
            new MenuEntry("customer", "customer.rule.title", "customer/opening-rules.xhtml", "sliders-h"),
            new MenuEntry("customer", "customer.coverage.at.title", "customer/coverage-at-address.xhtml", "map-marker"),
            new MenuEntry("customer", "customer.coverage.title", "customer/coverage-list.xhtml", "map"),
            new MenuEntry("customer", "shared.menu.imports", "system/import-list.xhtml", "download"),
            new MenuEntry("market", "market.product.list", "market/product-list.xhtml", "box"),
            new MenuEntry("aftersales", "aftersales.question.bank", "aftersales/question-bank.xhtml", "book"),
            new MenuEntry("system", "system.employee.list", "system/employee-list.xhtml", "id-card"),
            new MenuEntry("system", "system.ownData.requests", "system/own-data-requests.xhtml", "user-edit"),
            new MenuEntry("system", "system.unit.tree", "system/unit-tree.xhtml", "sitemap"),
            new MenuEntry("system", "system.role.menu", "system/role-matrix.xhtml", "lock"),
            new MenuEntry("system", "system.setting.list", "system/setting-list.xhtml", "sliders-h"),
            new MenuEntry("system", "system.drop.title", "system/drop-folders.xhtml", "folder-open"),
            new MenuEntry("system", "system.pgp.title", "system/pgp-keys.xhtml", "verified"),
            new MenuEntry("system", "system.audit.title", "system/audit-search.xhtml", "history"),
            new MenuEntry("system", "system.keys.title", "system/keys.xhtml", "key"));

    private static final List<MenuEntry> NEW = List.of(
            new MenuEntry("customer", "shared.menu.openAccount", "customer/open-account.xhtml", "user-plus"),
            new MenuEntry("customer", "shared.menu.newImport", "system/import-file.xhtml", "download"));

    private static final List<String> ORDER = List.of("", "customer", "market", "aftersales", "system");

    @Inject
    private PageRights rights;

    private List<MenuGroup> groups;

    /** The areas with at least one line the person may open. */
    public List<MenuGroup> getGroups() {
        if (groups == null) {
            groups = groups(rights::allows);
        }
        return groups;
    }

    /** The menu of somebody who may open these pages. */
    public List<MenuGroup> groups(Predicate<String> opens) {
        List<MenuGroup> found = new ArrayList<>();
        for (String area : ORDER) {
            List<MenuEntry> lines = ENTRIES.stream()
                    .filter(entry -> entry.area().equals(area) && opens.test(entry.page()))
                    .toList();
            if (!lines.isEmpty()) {
                found.add(new MenuGroup(area, lines));
            }
        }
        return found;
    }

    /** What the person may make anew from anywhere. */
    public List<MenuEntry> getNew() {
        return allowed(NEW);
    }

    /** The line of a page, or null. */
    public MenuEntry entry(String page) {
        return ENTRIES.stream()
                .filter(entry -> entry.page().equals(page))
                .findFirst()
                .orElse(null);
    }

    /** Whether the person may open a page; for links outside the menu. */
    public boolean allows(String page) {
        return rights.allows(page);
    }

    private List<MenuEntry> allowed(List<MenuEntry> entries) {
        return entries.stream().filter(entry -> rights.allows(entry.page())).toList();
    }
}
