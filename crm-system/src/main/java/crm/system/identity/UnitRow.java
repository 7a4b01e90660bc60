package crm.system.identity;

import java.io.Serializable;

/**
 * A unit in the tree, in the order it is drawn.
 *
 * @param depth 0 for the province
 */
public record UnitRow(
        long id,
        String code,
        String name,
        String englishName,
        UnitKind kind,
        Long parentId,
        String regionCode,
        boolean active,
        int depth)
        implements Serializable {}
