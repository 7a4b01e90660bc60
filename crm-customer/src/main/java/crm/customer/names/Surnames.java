package crm.customer.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Surnames of two characters, and surnames that are read otherwise than their character is elsewhere. */
final class Surnames {

    /** A surname at the head of a name: how many chars it takes and how it is read. */
    record Surname(int length, List<String> syllables) {}

    private static final Map<String, List<String>> SINGLE = read("曾 zeng 单 shan 解 xie 仇 qiu 区 ou 查 zha 任 ren 朴 piao "
            + "盖 ge 华 hua 纪 ji 宁 ning 翟 zhai 乐 yue 员 yun 黑 he 秘 bi 冼 xian 洗 xian 折 she 召 shao 谌 chen 缪 miao "
            + "种 chong 卜 bu 盛 sheng 葛 ge 沈 shen 尉 wei 柏 bai 薄 bo 车 che 隗 wei 逄 pang 宓 mi 乜 nie 覃 qin 贾 jia "
            + "燕 yan 应 ying 句 gou 繁 po 祭 zhai 那 na 贲 ben 晁 chao 过 guo 牟 mu 曲 qu 石 shi 万 wan 长 chang 重 chong "
            + "吕 lv 娄 lou 肖 xiao 尹 yin 郝 hao 郄 qie 佴 nai 佘 she 阚 kan 瞿 qu 訾 zi 麦 mai 蔚 yu 相 xiang 能 nai");

    private static final Map<String, List<String>> DOUBLE =
            read("欧阳 ou-yang 司马 si-ma 上官 shang-guan 诸葛 zhu-ge 尉迟 yu-chi "
                    + "万俟 mo-qi 长孙 zhang-sun 令狐 ling-hu 宇文 yu-wen 皇甫 huang-fu 慕容 mu-rong 独孤 du-gu 夏侯 xia-hou 司徒 si-tu "
                    + "东方 dong-fang 公孙 gong-sun 轩辕 xuan-yuan 呼延 hu-yan 澹台 tan-tai 鲜于 xian-yu 赫连 he-lian 端木 duan-mu "
                    + "申屠 shen-tu 钟离 zhong-li 淳于 chun-yu 闻人 wen-ren 濮阳 pu-yang 单于 chan-yu 南宫 nan-gong 东郭 dong-guo "
                    + "百里 bai-li 西门 xi-men 纳兰 na-lan 完颜 wan-yan 耶律 ye-lv 拓跋 tuo-ba 司空 si-kong 太史 tai-shi 公羊 gong-yang");

    private Surnames() {}

    /** The surname a name begins with. */
    static Surname of(String name) {
        int first = Character.charCount(name.codePointAt(0));
        if (name.length() > 2) {
            List<String> compound = DOUBLE.get(name.substring(0, 2));
            if (compound != null) {
                return new Surname(2, compound);
            }
        }
        String single = name.substring(0, first);
        List<String> special = SINGLE.get(single);
        return new Surname(first, special != null ? special : Pinyin.syllables(single));
    }

    private static Map<String, List<String>> read(String table) {
        Map<String, List<String>> readings = new HashMap<>();
        List<String> words = Arrays.asList(table.split(" ", -1));
        for (int i = 0; i + 1 < words.size(); i += 2) {
            readings.put(words.get(i), List.of(words.get(i + 1).split("-", -1)));
        }
        return readings;
    }
}
