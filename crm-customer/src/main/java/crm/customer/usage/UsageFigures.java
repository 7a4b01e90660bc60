package crm.customer.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/** The figures of one month, or the sum of several; none is ever null. */
@Embeddable
public class UsageFigures implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "minutes_local", nullable = false)
    private BigDecimal minutesLocal;

    @Column(name = "minutes_provincial", nullable = false)
    private BigDecimal minutesProvincial;

    @Column(name = "minutes_domestic", nullable = false)
    private BigDecimal minutesDomestic;

    @Column(name = "minutes_international", nullable = false)
    private BigDecimal minutesInternational;

    @Column(name = "roaming_provincial", nullable = false)
    private BigDecimal roamingProvincial;

    @Column(name = "roaming_domestic", nullable = false)
    private BigDecimal roamingDomestic;

    @Column(name = "roaming_international", nullable = false)
    private BigDecimal roamingInternational;

    @Column(name = "data_busy", nullable = false)
    private BigDecimal dataBusy;

    @Column(name = "data_idle", nullable = false)
    private BigDecimal dataIdle;

    @Column(name = "charge_basic", nullable = false)
    private BigDecimal chargeBasic;

    @Column(name = "charge_local", nullable = false)
    private BigDecimal chargeLocal;

    @Column(name = "charge_long_distance", nullable = false)
    private BigDecimal chargeLongDistance;

    @Column(name = "charge_roaming", nullable = false)
    private BigDecimal chargeRoaming;

    @Column(name = "charge_internet", nullable = false)
    private BigDecimal chargeInternet;

    @Column(name = "charge_value_added", nullable = false)
    private BigDecimal chargeValueAdded;

    protected UsageFigures() {} // for JPA

    /** @param figures by kind; null counts as 0, digits beyond those of the unit are rounded half up */
    public UsageFigures(Function<UsageKind, BigDecimal> figures) {
        minutesLocal = rounded(UsageKind.MINUTES_LOCAL, figures);
        minutesProvincial = rounded(UsageKind.MINUTES_PROVINCIAL, figures);
        minutesDomestic = rounded(UsageKind.MINUTES_DOMESTIC, figures);
        minutesInternational = rounded(UsageKind.MINUTES_INTERNATIONAL, figures);
        roamingProvincial = rounded(UsageKind.ROAMING_PROVINCIAL, figures);
        roamingDomestic = rounded(UsageKind.ROAMING_DOMESTIC, figures);
        roamingInternational = rounded(UsageKind.ROAMING_INTERNATIONAL, figures);
        dataBusy = rounded(UsageKind.DATA_BUSY, figures);
        dataIdle = rounded(UsageKind.DATA_IDLE, figures);
        chargeBasic = rounded(UsageKind.CHARGE_BASIC, figures);
        chargeLocal = rounded(UsageKind.CHARGE_LOCAL, figures);
        chargeLongDistance = rounded(UsageKind.CHARGE_LONG_DISTANCE, figures);
        chargeRoaming = rounded(UsageKind.CHARGE_ROAMING, figures);
        chargeInternet = rounded(UsageKind.CHARGE_INTERNET, figures);
        chargeValueAdded = rounded(UsageKind.CHARGE_VALUE_ADDED, figures);
    }

    private static BigDecimal rounded(UsageKind kind, Function<UsageKind, BigDecimal> figures) {
        BigDecimal value = figures.apply(kind);
        return (value == null ? BigDecimal.ZERO : value).setScale(kind.unit().scale(), RoundingMode.HALF_UP);
    }

    public BigDecimal of(UsageKind kind) {
        return switch (kind) {
            case MINUTES_LOCAL -> minutesLocal;
            case MINUTES_PROVINCIAL -> minutesProvincial;
            case MINUTES_DOMESTIC -> minutesDomestic;
            case MINUTES_INTERNATIONAL -> minutesInternational;
            case ROAMING_PROVINCIAL -> roamingProvincial;
            case ROAMING_DOMESTIC -> roamingDomestic;
            case ROAMING_INTERNATIONAL -> roamingInternational;
            case DATA_BUSY -> dataBusy;
            case DATA_IDLE -> dataIdle;
            case CHARGE_BASIC -> chargeBasic;
            case CHARGE_LOCAL -> chargeLocal;
            case CHARGE_LONG_DISTANCE -> chargeLongDistance;
            case CHARGE_ROAMING -> chargeRoaming;
            case CHARGE_INTERNET -> chargeInternet;
            case CHARGE_VALUE_ADDED -> chargeValueAdded;
        };
    }

    public UsageFigures plus(UsageFigures other) {
        return new UsageFigures(kind -> of(kind).add(other.of(kind)));
    }

    /** The sum of any number of months; of none, all is 0. */
    public static UsageFigures sum(Collection<UsageFigures> all) {
        return new UsageFigures(kind -> all.stream().map(one -> one.of(kind)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal sum(UsageKind... kinds) {
        return Arrays.stream(kinds).map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Minutes within the province, the country and abroad, without local ones and those of roaming. */
    public BigDecimal longDistanceMinutes() {
        return sum(UsageKind.MINUTES_PROVINCIAL, UsageKind.MINUTES_DOMESTIC, UsageKind.MINUTES_INTERNATIONAL);
    }

    public BigDecimal roamingMinutes() {
        return sum(UsageKind.ROAMING_PROVINCIAL, UsageKind.ROAMING_DOMESTIC, UsageKind.ROAMING_INTERNATIONAL);
    }

    /** All minutes of calls. */
    public BigDecimal minutes() {
        return minutesLocal.add(longDistanceMinutes()).add(roamingMinutes());
    }

    /** Minutes that a package's free ones are used up by: all but those with another country. */
    public BigDecimal minutesAtHome() {
        return minutes().subtract(minutesInternational).subtract(roamingInternational);
    }

    /** GB of data. */
    public BigDecimal data() {
        return sum(UsageKind.DATA_BUSY, UsageKind.DATA_IDLE);
    }

    /** CNY for calls: local, long distance and roaming. */
    public BigDecimal voiceCharge() {
        return sum(UsageKind.CHARGE_LOCAL, UsageKind.CHARGE_LONG_DISTANCE, UsageKind.CHARGE_ROAMING);
    }

    /** CNY for everything. */
    public BigDecimal charge() {
        return voiceCharge().add(sum(UsageKind.CHARGE_BASIC, UsageKind.CHARGE_INTERNET, UsageKind.CHARGE_VALUE_ADDED));
    }
}
