package crm.customer.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {

    @ParameterizedTest
    @CsvSource({
        "王芳, Wang Fang, wangfang, wf",
        "李小龙, Li Xiaolong, lixiaolong, lxl",
        "曾国藩, Zeng Guofan, zengguofan, zgf",
        "单田芳, Shan Tianfang, shantianfang, stf",
        "解缙, Xie Jin, xiejin, xj",
        "仇英, Qiu Ying, qiuying, qy",
        "欧阳修, Ouyang Xiu, ouyangxiu, oyx",
        "尉迟恭, Yuchi Gong, yuchigong, ycg",
        "吕布, Lyu Bu, lvbu, lb",
        "任长霞, Ren Changxia, renchangxia, rcx",
        "John Smith, John Smith, johnsmith, js",
        "7590-VHVEG, 7590-VHVEG, 7590vhveg, 7v"
    })
    void aNameIsFoundByItsSoundAndItsInitials(String name, String latin, String sound, String initials) {
        NameSound heard = NameSound.of(name);

        assertEquals(latin, heard.latin());
        assertEquals(sound, heard.sound());
        assertEquals(initials, heard.initials());
    }

    @Test
    void anEnterpriseHasNoSurname() {
        NameSound heard = NameSound.of("长春市单氏银行有限公司");

        assertTrue(heard.sound().startsWith("changchunshi"), heard.sound());
        assertTrue(heard.sound().contains("yinhang"), heard.sound());
    }

    @Test
    void fullWidthLettersAndBlanksAreMadePlain() {
        assertEquals("Wang 5G", NameSound.of(" Ｗａｎｇ　　５Ｇ ").text());
    }

    @Test
    void whatIsTypedSoundsLikeWhatIsStored() {
        assertEquals("lvbu", NameSound.soundTyped("Lü Bu"));
        assertEquals("wangf", NameSound.soundTyped("Wang F"));
    }

    @Test
    void everyFormFitsItsColumn() {
        NameSound heard = NameSound.of("庄".repeat(120));

        assertEquals(200, heard.sound().length());
        assertEquals(60, heard.initials().length());
        assertTrue(heard.latin().length() <= 200);
    }

    @Test
    void theFirstCharacterOfANameIsAPrefixOfItsSound() {
        assertTrue(NameSound.of("单田芳").sound().startsWith(NameSound.of("单").sound()));
    }
}
