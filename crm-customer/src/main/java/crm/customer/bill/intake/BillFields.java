package crm.customer.bill.intake;

import crm.customer.bill.BillLineKind;
import crm.system.intake.mapping.ImportField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a row of a file of bills can fill, and the words by which such columns usually go. */
final class BillFields {

    static final String NUMBER = "number";
    static final String CUSTOMER = "customer";
    static final String MONTH = "month";
    static final String ISSUED_ON = "issuedOn";
    static final String DUE_ON = "dueOn";
    static final String TOTAL = "total";

    private static final String LABEL = "customer.bill.";
    private static final int DIGITS = 8;

    private static final Map<BillLineKind, String[]> WORDS = new EnumMap<>(Map.of(
            BillLineKind.BASIC_FEE, new String[] {"basic fee", "monthly fee", "月租费", "基本费", "套餐费"},
            BillLineKind.LOCAL, new String[] {"local", "local calls", "本地通话费", "市话费"},
            BillLineKind.LONG_DISTANCE, new String[] {"long distance", "长途通话费", "长途费"},
            BillLineKind.ROAMING, new String[] {"roaming", "漫游费"},
            BillLineKind.INTERNET, new String[] {"internet", "data", "上网费", "流量费"},
            BillLineKind.VALUE_ADDED, new String[] {"value added", "value-added services", "增值业务费"},
            BillLineKind.DEVICE, new String[] {"device", "终端费", "设备费"},
            BillLineKind.OTHER, new String[] {"other", "rebate", "其他", "其他费用", "优惠"}));

    static final List<ImportField> ALL = all();

    private BillFields() {}

    /** The field of a kind of charge. */
    static String of(BillLineKind kind) {
        return kind.name();
    }

    private static List<ImportField> all() {
        List<ImportField> fields = new ArrayList<>(List.of(
                ImportField.text(NUMBER, LABEL + NUMBER, 40, "bill number", "bill no", "invoice", "账单号", "账单编号")
                        .obligatory(),
                ImportField.text(CUSTOMER, "customer.number", 20, "customer number", "account", "客户号", "客户编号", "账户号")
                        .obligatory(),
                ImportField.text(MONTH, LABEL + MONTH, 12, "month", "billing month", "period", "账期", "月份", "计费月")
                        .obligatory(),
                ImportField.date(DUE_ON, LABEL + DUE_ON, "due", "due date", "pay by", "应付日期", "缴费期限", "到期日")
                        .obligatory(),
                ImportField.date(ISSUED_ON, LABEL + ISSUED_ON, "issued", "bill date", "出账日期", "账单日期"),
                ImportField.decimal(TOTAL, LABEL + TOTAL, DIGITS, 2, "total", "amount", "合计", "总额", "应付金额")));
        for (BillLineKind kind : BillLineKind.values()) {
            fields.add(ImportField.decimal(of(kind), LABEL + "line.kind." + kind.name(), DIGITS, 2, WORDS.get(kind)));
        }
        return List.copyOf(fields);
    }
}
