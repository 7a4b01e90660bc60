package crm.customer.coverage.intake;

import crm.customer.coverage.AccessTechnology;
import crm.customer.subscription.BusinessType;
import crm.system.intake.mapping.Choice;
import crm.system.intake.mapping.ImportField;
import java.util.List;

/** What a row of a coverage file can fill, and the words by which such columns usually go. */
final class CoverageFields {

    static final String PLACE = "place";
    static final String BUSINESS_TYPE = "businessType";
    static final String TECHNOLOGY = "technology";
    static final String REALISTIC_MBIT = "realisticMbit";
    static final String SPARE = "spare";
    static final String NOTE = "note";
    static final String CHECKED_ON = "checkedOn";
    static final String UNIT = "unit";

    private static final String LABEL = "customer.coverage.";

    static final List<ImportField> ALL = List.of(
            ImportField.text(
                            PLACE,
                            LABEL + PLACE,
                            120,
                            "area",
                            "address",
                            "address prefix",
                            "estate",
                            "street",
                            "地点",
                            "小区",
                            "街道",
                            "地址",
                            "覆盖区域",
                            "覆盖地址",
                            "标准地址")
                    .obligatory(),
            ImportField.choice(
                            BUSINESS_TYPE,
                            LABEL + BUSINESS_TYPE,
                            services(),
                            "service",
                            "business type",
                            "业务",
                            "业务类型",
                            "服务")
                    .obligatory(),
            ImportField.choice(
                            TECHNOLOGY,
                            LABEL + TECHNOLOGY,
                            technologies(),
                            "access",
                            "access technology",
                            "接入方式",
                            "接入技术",
                            "技术")
                    .obligatory(),
            ImportField.whole(
                    REALISTIC_MBIT,
                    LABEL + REALISTIC_MBIT,
                    6,
                    "bandwidth",
                    "realistic bandwidth",
                    "mbit",
                    "mbit/s",
                    "mbps",
                    "实际带宽",
                    "带宽",
                    "实际速率"),
            ImportField.whole(
                    SPARE,
                    LABEL + SPARE,
                    7,
                    "spare ports",
                    "free ports",
                    "spare capacity",
                    "capacity",
                    "空闲端口",
                    "剩余端口",
                    "空余容量"),
            ImportField.text(NOTE, LABEL + NOTE, 300, "remark", "remarks", "notes", "备注", "说明"),
            ImportField.date(CHECKED_ON, LABEL + CHECKED_ON, "checked", "date", "survey date", "核查日期", "勘察日期", "日期"),
            ImportField.text(UNIT, LABEL + UNIT, 80, "unit code", "branch", "branch code", "单位", "机构", "机构编码", "分公司"));

    private CoverageFields() {}

    private static List<Choice> services() {
        return List.of(
                Choice.of(BusinessType.BROADBAND.name(), "internet", "宽带", "家庭宽带"),
                Choice.of(BusinessType.IPTV.name(), "tv", "网络电视", "电视"),
                Choice.of(BusinessType.FIXED_LINE.name(), "fixed line", "telephone", "landline", "固话", "固定电话", "座机"),
                Choice.of(BusinessType.MOBILE.name(), "wireless", "移动", "手机", "移动业务"),
                Choice.of(
                        BusinessType.DIGITAL_CIRCUIT.name(),
                        "digital circuit",
                        "leased line",
                        "circuit",
                        "专线",
                        "数字电路",
                        "数字专线"));
    }

    private static List<Choice> technologies() {
        return List.of(
                Choice.of(AccessTechnology.FTTH.name(), "fibre", "fiber", "光纤到户", "光纤入户", "光纤"),
                Choice.of(AccessTechnology.FTTB.name(), "光纤到楼"),
                Choice.of(AccessTechnology.COAXIAL.name(), "coax", "cable", "同轴", "同轴电缆"),
                Choice.of(AccessTechnology.COPPER.name(), "dsl", "adsl", "vdsl", "铜缆", "铜线"),
                Choice.of(AccessTechnology.CIRCUIT.name(), "sdh", "otn", "fibre circuit", "电路", "光纤专线"),
                Choice.of(AccessTechnology.LTE.name(), "4g"),
                Choice.of(AccessTechnology.NR.name(), "5g"));
    }
}
