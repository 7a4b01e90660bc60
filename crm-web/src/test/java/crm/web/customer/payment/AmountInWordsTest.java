package crm.web.customer.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, 人民币零元整",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "107000.53, 人民币壹拾万柒仟元伍角叁分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "0.35, 人民币叁角伍分",
        "0.05, 人民币伍分",
        "10.00, 人民币壹拾元整",
        "10005.00, 人民币壹万零伍元整",
        "100000005.00, 人民币壹亿零伍元整",
        "99999999.99, 人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    })
    void anAmountIsWrittenAsTheBanksOfChinaWantIt(BigDecimal amount, String words) {
        assertEquals(words, AmountInWords.of(amount));
    }
}
