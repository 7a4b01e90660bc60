package crm.aftersales.knowledge;

import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalTime;

/** The sample question bank: what customers of the sample products ask. */
@Dependent
class QuestionDemo implements DemoChapter {

    private static final String[][] ENTRIES = {
        {
            "How do I check my remaining minutes and data?",
            "Open Packages in the customer portal, or send CX by SMS to 10010. The figures are those of the last hour.",
            "allowance usage",
            ""
        },
        {"如何查询剩余分钟数和流量？", "在自助门户打开“我的套餐”，或发送短信 CX 到 10010。显示的是一小时内的数据。", "余量 流量", ""},
        {
            "What happens when the data of my package is used up?",
            "You go on at 3 CNY per GB. A 7-day pack with 10 GB costs 10 CNY and starts at once.",
            "data overage pack",
            "5G Dragon Diamond Card"
        },
        {"套餐流量用完后怎么收费？", "超出部分每 GB 3 元。7 天 10 GB 流量包 10 元，立即生效。", "流量 超出 流量包", "5G龙钻卡"},
        {
            "My broadband is down: what can I try before a technician comes?",
            "Switch the modem off for a minute, check that the fibre light is green, and try one device by cable."
                    + " If the light stays red, report a fault: a work order is made at once.",
            "fault broadband fibre",
            ""
        },
        {"宽带断了，上门前可以先做什么？", "关闭光猫一分钟后重新打开，看光信号灯是否变绿，并用网线连接一台设备试试。若仍为红灯，请报障，系统会立即生成工单。", "故障 宽带 光纤", ""},
        {
            "How do I suspend my number after losing the phone?",
            "Report the loss at any counter with your document or by calling 10010. The number is suspended at once"
                    + " and a new SIM card can be issued the same day.",
            "loss SIM suspend",
            ""
        },
        {"手机丢失后如何停机？", "凭证件到任一营业厅办理，或拨打 10010 挂失。立即停机，当天可以补卡。", "挂失 补卡 停机", ""},
        {
            "How many mobile numbers may I hold with one document?",
            "At most five mobile numbers can be registered on one document.",
            "real name rules",
            ""
        },
        {"一个证件最多可以办理几个手机号码？", "同一证件最多可以登记五个手机号码。", "实名制", ""},
        {
            "How do I cancel my account?",
            "Bring the document it was opened with. Open bills are settled first; then the number rests before it is"
                    + " given to anybody else.",
            "cancel closing",
            ""
        },
        {"如何办理销户？", "请携带开户证件到营业厅办理。先结清账单，号码冷冻期满后才会再次投放。", "销户", ""},
    };

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "question bank";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        long id = 0;
        try (BulkInsert rows = book.insert(
                "aft_question",
                "id",
                "version",
                "question",
                "answer",
                "tags",
                "product",
                "valid_from",
                "changed_at",
                "changed_by")) {
            for (String[] entry : ENTRIES) {
                id++;
                rows.row(
                        id,
                        1,
                        entry[0],
                        entry[1],
                        entry[2],
                        entry[3].isEmpty() ? null : entry[3],
                        book.today().minusMonths(6),
                        book.today().minusDays(id).atTime(LocalTime.NOON),
                        "10010");
            }
        }
        book.restart("aft_question_seq", id);
    }
}
