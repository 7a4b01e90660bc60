package crm.system.identity.unit;

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
        implements Serializable {

    static UnitRow of(Unit unit, int depth) {
        return new UnitRow(
                unit.getId(),
                unit.getCode(),
                unit.getName(),
                unit.getEnglishName(),
                unit.getKind(),
                unit.getParentId(),
                unit.getRegionCode(),
                unit.isActive(),
                depth);
    }
}
