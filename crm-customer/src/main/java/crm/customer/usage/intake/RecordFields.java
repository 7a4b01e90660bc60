package crm.customer.usage.intake;

import crm.customer.usage.record.RecordKind;
import crm.system.intake.mapping.Choice;
import crm.system.intake.mapping.ImportField;
import java.util.List;

/** What a row of single usages can fill, and the words by which such columns usually go. */
final class RecordFields {

    static final String SERVICE_NUMBER = UsageFields.SERVICE_NUMBER;
    static final String STARTED_AT = "startedAt";
    static final String KIND = "kind";
    static final String SECONDS = "seconds";
    static final String MEGABYTES = "megabytes";
    static final String OTHER_PARTY = "otherParty";
    static final String CHARGE = "charge";

    private static final String LABEL = "customer.usage.record.";

    static final List<ImportField> ALL = List.of(
            ImportField.text(
                            SERVICE_NUMBER,
                            "customer.serviceNumber",
                            40,
                            "service number",
                            "number",
                            "msisdn",
                            "业务号码",
                            "服务号码",
                            "手机号",
                            "本机号码")
                    .obligatory(),
            ImportField.text(
                            STARTED_AT,
                            LABEL + STARTED_AT,
                            40,
                            "start",
                            "started",
                            "start time",
                            "开始时间",
                            "起始时间",
                            "通话时间")
                    .obligatory(),
            ImportField.choice(KIND, LABEL + KIND, kinds(), "type", "call type", "类型", "通话类型", "业务类型")
                    .obligatory(),
            ImportField.whole(SECONDS, LABEL + SECONDS, 7, "duration", "seconds", "时长", "通话时长", "时长秒"),
            ImportField.decimal(MEGABYTES, LABEL + MEGABYTES, 9, 3, "volume", "mb", "流量", "流量mb"),
            ImportField.text(OTHER_PARTY, LABEL + OTHER_PARTY, 40, "other party", "other number", "对方号码", "对端号码"),
            ImportField.decimal(CHARGE, LABEL + CHARGE, 8, 4, "fee", "cost", "费用", "金额"));

    private RecordFields() {}

    private static List<Choice> kinds() {
        return List.of(
                Choice.of(RecordKind.LOCAL_CALL.name(), "local", "local call", "本地", "市话", "本地通话"),
                Choice.of(RecordKind.PROVINCIAL_CALL.name(), "provincial", "省内长途", "省内"),
                Choice.of(RecordKind.DOMESTIC_CALL.name(), "domestic", "long distance", "国内长途", "长途"),
                Choice.of(RecordKind.INTERNATIONAL_CALL.name(), "international", "国际长途", "国际"),
                Choice.of(RecordKind.ROAMING_CALL.name(), "roaming", "漫游"),
                Choice.of(RecordKind.MESSAGE.name(), "sms", "mms", "短信", "彩信"),
                Choice.of(RecordKind.DATA.name(), "internet", "数据", "上网", "流量"));
    }
}
