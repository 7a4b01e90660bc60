package crm.system.intake.mapping;

import java.util.List;

/**
 * A word that a field may hold.
 *
 * @param value as it is stored
 * @param spellings how it is written in files, in any language; case and blanks do not count
 */
public record Choice(String value, List<String> spellings) {

    public static Choice of(String value, String... spellings) {
        return new Choice(value, List.of(spellings));
    }
}
