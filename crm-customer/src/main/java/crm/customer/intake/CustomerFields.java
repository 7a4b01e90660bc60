package crm.customer.intake;

import crm.customer.document.DocumentKind;
import crm.customer.document.Gender;
import crm.customer.profile.CustomerClass;
import crm.system.intake.mapping.Choice;
import crm.system.intake.mapping.ImportField;
import java.util.List;

/** What a row of a customer file can fill, and the words by which such columns usually go. */
final class CustomerFields {

    static final String SOURCE_KEY = "sourceKey";
    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String NAME = "name";
    static final String GENDER = "gender";
    static final String BIRTH_DATE = "birthDate";
    static final String DOCUMENT_KIND = "documentKind";
    static final String DOCUMENT_NUMBER = "documentNumber";
    static final String PHONE = "phone";
    static final String MAIL = "mail";
    static final String ADDRESS = "address";
    static final String CUSTOMER_CLASS = "customerClass";
    static final String UNIT = "unit";
    static final String TENURE = "tenureMonths";
    static final String MONTHLY_CHARGE = "monthlyCharge";
    static final String TOTAL_CHARGE = "totalCharge";
    static final String CONTRACT = "contractKind";
    static final String PAYMENT = "paymentMethod";
    static final String CHURNED = "churned";

    private static final String LABEL = "customer.import.field.";

    static final List<ImportField> ALL = List.of(
            text(
                    SOURCE_KEY,
                    80,
                    "customer id",
                    "customer no",
                    "customer number",
                    "customer key",
                    "client id",
                    "account id",
                    "id",
                    "key",
                    "客户编号",
                    "客户号",
                    "客户标识",
                    "客户代码",
                    "编号"),
            text(CUSTOMER_NUMBER, 20, "crm number", "crm customer number", "our customer number", "系统客户编号", "本系统客户编号"),
            text(NAME, 120, "customer name", "full name", "client name", "姓名", "客户名称", "客户姓名", "名称"),
            ImportField.choice(GENDER, LABEL + GENDER, genders(), "sex", "性别"),
            ImportField.date(BIRTH_DATE, LABEL + BIRTH_DATE, "date of birth", "birthday", "dob", "born", "出生日期", "生日"),
            ImportField.choice(
                    DOCUMENT_KIND,
                    LABEL + DOCUMENT_KIND,
                    documents(),
                    "document type",
                    "id type",
                    "certificate type",
                    "证件类型",
                    "证件种类"),
            text(
                    DOCUMENT_NUMBER,
                    40,
                    "document no",
                    "id number",
                    "id card",
                    "id card number",
                    "identity number",
                    "certificate number",
                    "证件号码",
                    "证件号",
                    "身份证号",
                    "身份证号码"),
            text(
                    PHONE,
                    40,
                    "phone number",
                    "mobile",
                    "mobile number",
                    "mobile phone",
                    "telephone",
                    "tel",
                    "contact phone",
                    "电话",
                    "手机",
                    "手机号",
                    "手机号码",
                    "联系电话"),
            text(MAIL, 120, "email", "e-mail", "email address", "mail address", "邮箱", "电子邮箱", "电子邮件"),
            text(ADDRESS, 200, "home address", "postal address", "地址", "住址", "家庭住址", "通信地址"),
            ImportField.choice(
                    CUSTOMER_CLASS,
                    LABEL + CUSTOMER_CLASS,
                    classes(),
                    "class",
                    "customer type",
                    "客户类别",
                    "客户类型",
                    "客户级别"),
            text(UNIT, 80, "unit code", "branch", "branch code", "office", "单位", "机构", "机构编码", "分公司", "营业部"),
            ImportField.whole(TENURE, LABEL + TENURE, 4, "tenure", "months", "months with us", "在网时长", "在网月数", "入网月数"),
            money(MONTHLY_CHARGE, 10, "monthly charges", "monthly fee", "月费", "月租", "月消费", "月租费"),
            money(TOTAL_CHARGE, 12, "total charges", "total fee", "累计费用", "总费用", "累计消费"),
            text(CONTRACT, 40, "contract", "contract type", "合同", "合同类型", "合约类型"),
            text(PAYMENT, 60, "payment", "payment type", "付款方式", "支付方式", "缴费方式"),
            ImportField.flag(CHURNED, LABEL + CHURNED, "churn", "has left", "left", "流失", "是否流失", "已流失"));

    private CustomerFields() {}

    private static ImportField text(String key, int most, String... aliases) {
        return ImportField.text(key, LABEL + key, most, aliases);
    }

    private static ImportField money(String key, int digits, String... aliases) {
        return ImportField.decimal(key, LABEL + key, digits, 2, aliases);
    }

    private static List<Choice> genders() {
        return List.of(
                Choice.of(Gender.FEMALE.name(), "f", "woman", "w", "女", "女性"),
                Choice.of(Gender.MALE.name(), "m", "man", "男", "男性"));
    }

    private static List<Choice> documents() {
        return List.of(
                Choice.of(DocumentKind.ID_CARD.name(), "id card", "identity card", "身份证", "居民身份证"),
                Choice.of(DocumentKind.HOUSEHOLD_REGISTER.name(), "household register", "户口簿", "户口本"),
                Choice.of(DocumentKind.PASSPORT.name(), "护照"),
                Choice.of(DocumentKind.BUSINESS_LICENCE.name(), "business licence", "business license", "营业执照"));
    }

    private static List<Choice> classes() {
        return List.of(
                Choice.of(CustomerClass.INDIVIDUAL.name(), "person", "personal", "residential", "个人", "个人客户", "公众"),
                Choice.of(CustomerClass.KEY_ACCOUNT.name(), "key account", "大客户"),
                Choice.of(
                        CustomerClass.ENTERPRISE.name(),
                        "company",
                        "business",
                        "corporate",
                        "企业",
                        "企业客户",
                        "政企",
                        "单位客户"));
    }
}
