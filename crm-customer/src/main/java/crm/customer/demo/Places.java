package crm.customer.demo;

import crm.system.demo.DemoTable;
import crm.system.demo.branch.DemoBranch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Where customers live and come from: streets by county, and the counties of a city. */
final class Places {

    private record County(String place, List<String> streets) {}

    private final Map<String, County> counties = new HashMap<>();
    private final Weighted<DemoBranch.Desk> desks = new Weighted<>();

    /** Of a hundred customers this many belong to a county of the capital, another city's county, and a city branch. */
    private static final int CAPITAL = 16;

    private static final int ELSEWHERE = 8;
    private static final int CITY_DESK = 1;

    Places(List<DemoBranch.Desk> desks) {
        for (String[] row : DemoTable.rows("/crm/customer/demo/streets.tsv")) {
            counties.put(row[0], new County(row[1], List.of(row[2].split(" ", -1))));
        }
        for (DemoBranch.Desk desk : desks) {
            this.desks.with(desk.city() ? CITY_DESK : desk.region().startsWith("2201") ? CAPITAL : ELSEWHERE, desk);
        }
    }

    DemoBranch.Desk desk(SplittableRandom random) {
        return desks.draw(random);
    }

    /** A county of the city that the desk serves, its own if it is one. */
    String county(DemoBranch.Desk desk, SplittableRandom random) {
        if (!desk.city()) {
            return desk.region();
        }
        List<String> ofCity = counties.keySet().stream()
                .filter(region -> region.startsWith(desk.cityRegion().substring(0, 4)))
                .sorted()
                .toList();
        return ofCity.get(random.nextInt(ofCity.size()));
    }

    String home(String region, SplittableRandom random) {
        return street(region, random) + (random.nextInt(40) + 1) + "号楼" + (random.nextInt(6) + 1) + "单元"
                + (random.nextInt(18) + 1) + "0" + (random.nextInt(4) + 1) + "室";
    }

    String office(String region, SplittableRandom random) {
        return street(region, random) + (random.nextInt(25) + 2) + "层";
    }

    private String street(String region, SplittableRandom random) {
        County county = counties.get(region);
        return county.place()
                + county.streets().get(random.nextInt(county.streets().size())) + (random.nextInt(2_900) + 1) + "号";
    }

    /** The area code of landlines. */
    static String areaCode(String region) {
        return switch (region.substring(0, 4)) {
            case "2201" -> "0431";
            case "2202" -> "0432";
            default -> "0434";
        };
    }
}
