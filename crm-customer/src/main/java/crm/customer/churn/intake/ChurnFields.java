package crm.customer.churn.intake;

import crm.customer.churn.ChurnSource;
import crm.customer.rival.RivalWords;
import crm.customer.subscription.BusinessType;
import crm.system.intake.mapping.Choice;
import crm.system.intake.mapping.ImportField;
import java.util.List;

/** What a row of a file of churned customers can fill, and the words by which such columns usually go. */
final class ChurnFields {

    static final String CUSTOMER = "customer";
    static final String CHURNED_ON = "churnedOn";
    static final String SERVICE = "businessType";
    static final String REASON = "reason";
    static final String RIVAL = "rival";
    static final String SEGMENT = "segment";
    static final String SOURCE = "source";
    static final String NOTE = "note";

    private static final String LABEL = "customer.churn.";

    static final List<ImportField> ALL = List.of(
            ImportField.text(CUSTOMER, "customer.number", 14, "customer", "customer number", "客户", "客户编号", "客户号")
                    .obligatory(),
            ImportField.date(CHURNED_ON, LABEL + CHURNED_ON, "date", "left on", "churn date", "流失日期", "离网日期", "日期")
                    .obligatory(),
            ImportField.choice(SERVICE, LABEL + SERVICE, services(), "service", "business type", "业务", "业务类型", "流失业务")
                    .obligatory(),
            ImportField.text(REASON, LABEL + REASON, 60, "reason", "churn reason", "原因", "流失原因", "离网原因")
                    .obligatory(),
            ImportField.choice(
                    RIVAL, LABEL + RIVAL, RivalWords.CHOICES, "where to", "rival", "operator", "去向", "转入运营商", "竞争对手"),
            ImportField.text(SEGMENT, LABEL + SEGMENT, 40, "segment", "细分", "细分群体", "客户群"),
            ImportField.choice(SOURCE, LABEL + SOURCE, sources(), "source", "信息来源", "来源"),
            ImportField.text(NOTE, LABEL + NOTE, 300, "remark", "remarks", "notes", "备注", "说明"));

    private ChurnFields() {}

    private static List<Choice> services() {
        return List.of(
                Choice.of(BusinessType.BROADBAND.name(), "internet", "宽带", "家庭宽带"),
                Choice.of(BusinessType.IPTV.name(), "tv", "网络电视", "电视"),
                Choice.of(BusinessType.FIXED_LINE.name(), "fixed line", "telephone", "landline", "固话", "固定电话", "座机"),
                Choice.of(BusinessType.MOBILE.name(), "wireless", "移动", "手机", "移动业务"),
                Choice.of(BusinessType.DIGITAL_CIRCUIT.name(), "digital circuit", "leased line", "专线", "数字电路"));
    }

    private static List<Choice> sources() {
        return List.of(
                Choice.of(ChurnSource.BUSINESS_SYSTEM.name(), "business system", "system", "业务系统", "系统"),
                Choice.of(ChurnSource.SERVICE_STAFF.name(), "service staff", "staff", "服务人员", "客服"),
                Choice.of(ChurnSource.MARKET_RESEARCH.name(), "market research", "research", "市场调研", "调研"));
    }
}
