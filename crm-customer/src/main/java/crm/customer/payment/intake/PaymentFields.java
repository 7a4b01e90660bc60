package crm.customer.payment.intake;

import crm.customer.payment.PaymentMethod;
import crm.system.intake.mapping.Choice;
import crm.system.intake.mapping.ImportField;
import java.util.List;

/** What a row of a file of payments can fill, and the words by which such columns usually go. */
final class PaymentFields {

    static final String CUSTOMER = "customer";
    static final String AMOUNT = "amount";
    static final String PAID_ON = "paidOn";
    static final String METHOD = "method";
    static final String REFERENCE = "reference";
    static final String CASHIER = "cashier";

    static final List<ImportField> ALL = List.of(
            ImportField.text(
                            CUSTOMER,
                            "customer.number",
                            20,
                            "customer number",
                            "customer",
                            "customer id",
                            "account",
                            "客户编号",
                            "客户号",
                            "账户")
                    .obligatory(),
            ImportField.decimal(AMOUNT, "customer.payment.amount", 8, 2, "amount", "paid", "sum", "金额", "缴费金额", "实缴金额")
                    .obligatory(),
            ImportField.date(
                            PAID_ON, "customer.payment.paidOn", "paid on", "payment date", "date", "缴费日期", "日期", "缴费时间")
                    .obligatory(),
            ImportField.text(
                            REFERENCE,
                            "customer.payment.externalReference",
                            60,
                            "payment number",
                            "receipt",
                            "reference",
                            "transaction",
                            "serial number",
                            "流水号",
                            "缴费流水",
                            "收据号",
                            "交易号")
                    .obligatory(),
            ImportField.choice(
                    METHOD, "customer.payment.method", methods(), "method", "payment method", "缴费方式", "支付方式", "方式"),
            ImportField.text(
                    CASHIER, "customer.payment.cashier", 120, "cashier", "taken by", "place", "收款员", "网点", "渠道"));

    private PaymentFields() {}

    private static List<Choice> methods() {
        return List.of(
                Choice.of(PaymentMethod.CASH.name(), "现金"),
                Choice.of(PaymentMethod.CARD.name(), "bank card", "credit card", "pos", "银行卡", "刷卡"),
                Choice.of(PaymentMethod.MOBILE_PAY.name(), "mobile", "alipay", "wechat", "移动支付", "支付宝", "微信", "微信支付"),
                Choice.of(PaymentMethod.BANK_TRANSFER.name(), "transfer", "bank", "银行转账", "转账", "代扣", "银行代扣"),
                Choice.of(PaymentMethod.BILLING_SYSTEM.name(), "billing", "计费系统", "计费"));
    }
}
