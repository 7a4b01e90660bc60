package crm.system.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text field encrypted in its column; complete values can be searched by equality. */
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String text) {
        return FieldCipher.instance().encrypt(text);
    }

    @Override
    public String convertToEntityAttribute(String cipherText) {
        return FieldCipher.instance().decrypt(cipherText);
    }
}
