package crm.web.shared.export;

import java.util.function.Function;

/**
 * A column of a file.
 *
 * @param key message key of its heading
 * @param value text, number, date or moment of a row; null leaves the cell empty
 */
public record ExportColumn<R>(String key, Function<R, Object> value) {}
