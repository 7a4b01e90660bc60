package crm.system.identity.unit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The unit that an empty system starts with; the organisation grows below it. */
@Dependent
public class HeadOffice {

    @Inject
    private UnitStore units;

    /** @return its id */
    public long found() {
        Unit province = new Unit("P", UnitKind.PROVINCE, null);
        province.rename("省公司", "Province office", null);
        return units.add(province).getId();
    }
}
