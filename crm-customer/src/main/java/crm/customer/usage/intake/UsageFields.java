package crm.customer.usage.intake;

import crm.customer.usage.UsageKind;
import crm.system.intake.mapping.ImportField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a row of usage can fill, and the words by which such columns usually go. A figure's key is its column's name. */
final class UsageFields {

    static final String SERVICE_NUMBER = "serviceNumber";
    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String PRODUCT = "product";
    static final String MONTH = "month";

    /** Digits before the point that the table holds. */
    private static final int DIGITS = 9;

    private static final Map<UsageKind, String[]> ALIASES = new EnumMap<>(Map.ofEntries(
            aliases(UsageKind.MINUTES_LOCAL, "local minutes", "local min", "本地分钟", "本地通话分钟数", "市话分钟"),
            aliases(UsageKind.MINUTES_PROVINCIAL, "provincial minutes", "省内长途分钟", "省内长途"),
            aliases(UsageKind.MINUTES_DOMESTIC, "domestic minutes", "国内长途分钟", "国内长途"),
            aliases(UsageKind.MINUTES_INTERNATIONAL, "international minutes", "国际长途分钟", "国际长途"),
            aliases(UsageKind.ROAMING_PROVINCIAL, "provincial roaming", "省内漫游分钟", "省内漫游"),
            aliases(UsageKind.ROAMING_DOMESTIC, "domestic roaming", "国内漫游分钟", "国内漫游"),
            aliases(UsageKind.ROAMING_INTERNATIONAL, "international roaming", "国际漫游分钟", "国际漫游"),
            aliases(UsageKind.DATA_BUSY, "busy data", "busy-time gb", "忙时流量", "忙时流量gb"),
            aliases(UsageKind.DATA_IDLE, "idle data", "idle-time gb", "闲时流量", "闲时流量gb"),
            aliases(UsageKind.CHARGE_BASIC, "basic fee", "monthly fee", "基本月费", "月租", "月租费"),
            aliases(UsageKind.CHARGE_LOCAL, "local charge", "本地通话费", "市话费"),
            aliases(UsageKind.CHARGE_LONG_DISTANCE, "long distance charge", "长途费", "长途通话费"),
            aliases(UsageKind.CHARGE_ROAMING, "roaming charge", "漫游费", "漫游通话费"),
            aliases(UsageKind.CHARGE_INTERNET, "internet charge", "上网费", "流量费"),
            aliases(UsageKind.CHARGE_VALUE_ADDED, "value added charge", "增值业务费", "增值费")));

    static final List<ImportField> ALL = all();

    private UsageFields() {}

    private static Map.Entry<UsageKind, String[]> aliases(UsageKind kind, String... words) {
        return Map.entry(kind, words);
    }

    private static List<ImportField> all() {
        List<ImportField> fields = new ArrayList<>(List.of(
                ImportField.text(
                        SERVICE_NUMBER,
                        "customer.serviceNumber",
                        40,
                        "service number",
                        "number",
                        "phone",
                        "msisdn",
                        "业务号码",
                        "服务号码",
                        "手机号",
                        "号码"),
                ImportField.text(
                                MONTH,
                                "customer.usage.month",
                                40,
                                "billing month",
                                "period",
                                "billing period",
                                "月份",
                                "账期",
                                "帐期",
                                "计费月")
                        .obligatory(),
                ImportField.text(
                        CUSTOMER_NUMBER, "customer.usage.import.customer", 12, "customer number", "客户编号", "客户号"),
                ImportField.text(PRODUCT, "customer.product", 80, "package", "product number", "产品", "套餐", "产品编号")));
        for (UsageKind kind : UsageKind.values()) {
            fields.add(ImportField.decimal(
                    kind.column(),
                    "customer.usage.kind." + kind,
                    DIGITS,
                    kind.unit().scale(),
                    ALIASES.get(kind)));
        }
        return List.copyOf(fields);
    }
}
