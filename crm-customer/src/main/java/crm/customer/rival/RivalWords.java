package crm.customer.rival;

import crm.system.intake.mapping.Choice;
import java.util.List;

/** How files write the other operators: by name in either language, by short name, or by the code of their network. */
public final class RivalWords {

    /** The codes are those of mobile networks in China (ITU-T E.212, country 460). */
    public static final List<Choice> CHOICES = List.of(
            Choice.of(Rival.CHINA_MOBILE.name(), "china mobile", "mobile", "cmcc", "cm", "46000", "中国移动", "移动"),
            Choice.of(Rival.CHINA_UNICOM.name(), "china unicom", "unicom", "cucc", "cu", "46001", "中国联通", "联通"),
            Choice.of(Rival.CHINA_BROADNET.name(), "china broadnet", "broadnet", "cbn", "46015", "中国广电", "广电"),
            Choice.of(Rival.VIRTUAL_OPERATOR.name(), "virtual operator", "mvno", "虚拟运营商", "虚商"),
            Choice.of(Rival.OTHER.name(), "other", "others", "其他", "其它"));

    private RivalWords() {}
}
