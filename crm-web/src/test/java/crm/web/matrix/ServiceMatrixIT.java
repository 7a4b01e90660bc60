package crm.web.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.session.CurrentUser;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.web.matrix.Attempt.Outcome;
import crm.web.matrix.ServiceMethods.ServiceMethod;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every public service method, for every role, on what is one's own and what is not. */
@InServer
class ServiceMatrixIT {

    /** Beans that no person calls: the server, its timers and jobs do. Each with what keeps it harmless. */
    private static final Map<String, String> OF_THE_SERVER_ITSELF = Map.ofEntries(
            Map.entry("BranchDatabase", "declares the database"),
            Map.entry("ChainKeeper", "called by a job of the server's own, which seals what others wrote"),
            Map.entry("RotationKeeper", "called by the rotation under way, whose order asked for the right"),
            Map.entry("FrequentWork", "called by the engine"),
            Map.entry("ChunkWriter", "called by imports under way, which asked for the right"),
            Map.entry("UndoWriter", "called by undos under way, which asked for the right"),
            Map.entry("JobEnding", "called by the engine at the end of a run"),
            Map.entry("JobRunner", "called by the engine; acts as the account that ordered the run"),
            Map.entry("JobStartup", "called by the server"),
            Map.entry("SchemaStartup", "called by the server"),
            Map.entry("RoleStartup", "called by the server"),
            Map.entry("DemoStartup", "called by the server"));

    /** Methods that take an id of anything without a refusal, each with its reason. */
    private static final Map<String, String> OPEN_ON_PURPOSE = Map.of(
            "AbsenceService.endFor", "the absence must be the employee's; HandOverIT tries both",
            "JobService.ofSeenWork", "the caller has found the thing the run works on to be visible",
            "UnitService.byId", "everybody knows the organisation",
            "BranchService.find", "the name of a branch is on its door",
            "AccountService.open", "of somebody of a higher level one may open an account of a lower",
            "CoverageService.change", "the branch it moves to must be one's own too; CoverageServiceIT tries both",
            "AssignmentService.assign", "who cannot be responsible is told by a rule of its own",
            "AssignmentService.assignLater", "who cannot be responsible is told by a rule of its own");

    private static final Set<String> HARMLESS_VERBS = Set.of("read", "unmask", "export");

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Things things;

    @Inject
    private CurrentUser currentUser;

    @Test
    void everyEnterpriseBeanIsAServiceOrTheServersOwn() {
        Set<String> unknown = new TreeSet<>();
        ServiceMethods.singletons().stream()
                .map(Class::getSimpleName)
                .filter(name -> !OF_THE_SERVER_ITSELF.containsKey(name))
                .forEach(unknown::add);

        assertEquals(Set.of(), unknown);
        assertTrue(ServiceMethods.all().size() > 60, "the services were found");
    }

    @Test
    void everyMethodIsOpenToExactlyThoseWithTheRight() throws Exception {
        List<String> wrong = new ArrayList<>();

        for (Map.Entry<ShippedRole, Set<String>> role : granted().entrySet()) {
            ActingAs.role(role.getKey(), () -> {
                for (ServiceMethod method : ServiceMethods.all()) {
                    boolean refused = Attempt.at(transaction, method, arguments(method, -1)) == Outcome.REFUSED;
                    if (refused == method.isAllowed(role.getValue())) {
                        wrong.add(role.getKey() + (refused ? " is refused " : " may do ") + method.name());
                    }
                }
            });
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingIsOpenToSomebodyWhoHasNotSignedIn() throws Exception {
        List<String> open = new ArrayList<>();

        for (ServiceMethod method : ServiceMethods.all()) {
            if (Attempt.at(transaction, method, arguments(method, -1)) != Outcome.REFUSED) {
                open.add(method.name());
            }
        }

        assertEquals(List.of(), open);
    }

    @Test
    void whatBelongsToAnotherBranchOrPersonIsOutOfReachAndWhatIsOnesOwnIsNot() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();

        for (Map.Entry<ShippedRole, Set<String>> role : granted().entrySet()) {
            if (role.getKey() == ShippedRole.CUSTOMER) {
                continue; // sees no branch's records at all; the test above shows it
            }
            ActingAs.role(role.getKey(), () -> {
                for (ServiceMethod method : ServiceMethods.all()) {
                    for (int at : ids(method)) {
                        if (method.isAllowed(role.getValue()) && !OPEN_ON_PURPOSE.containsKey(method.name())) {
                            tryReach(role.getKey(), method, at, wrong, tried);
                        }
                    }
                }
            });
        }

        assertEquals(List.of(), wrong);
        assertTrue(
                tried.containsAll(Set.of("customer", "employee", "unit", "import", "job", "notification")),
                tried::toString);
    }

    private void tryReach(ShippedRole role, ServiceMethod method, int at, List<String> wrong, Set<String> tried)
            throws Exception {
        String thing = thing(method, at);
        Object[] arguments = ownArguments(method);
        if (Attempt.at(transaction, method, arguments) != Outcome.RAN) {
            wrong.add(role + " cannot reach their own " + thing + " by " + method.name());
        }
        OptionalLong foreign = things.foreign(thing, currentUser.scope());
        if (foreign.isPresent() && !isOfManagers(role, thing)) {
            tried.add(thing);
            arguments[at] = foreign.getAsLong();
            if (Attempt.at(transaction, method, arguments) != Outcome.OUT_OF_REACH) {
                wrong.add(role + " reaches a foreign " + thing + " by " + method.name());
            }
        }
    }

    /** Who looks after everybody's jobs reaches those of others. */
    private boolean isOfManagers(ShippedRole role, String thing) {
        return thing.equals("job") && currentUser.may("system:job:manage") && role != ShippedRole.ACCOUNT_MANAGER;
    }

    @Test
    void whatStandsHigherIsOutOfReach() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();

        for (Map.Entry<ShippedRole, Set<String>> role : granted().entrySet()) {
            if (role.getKey() == ShippedRole.TOP_ADMINISTRATOR) {
                continue; // stands above all
            }
            ActingAs.role(role.getKey(), () -> {
                for (ServiceMethod method : ServiceMethods.all()) {
                    for (int at : ids(method)) {
                        if (method.isAllowed(role.getValue()) && hasLevel(method, at)) {
                            tried.add(method.name());
                            Object[] arguments = ownArguments(method);
                            arguments[at] = things.higher(thing(method, at));
                            if (Attempt.at(transaction, method, arguments) != Outcome.OUT_OF_REACH) {
                                wrong.add(role.getKey() + " acts on a higher level by " + method.name());
                            }
                        }
                    }
                }
            });
        }

        assertEquals(List.of(), wrong);
        assertTrue(tried.contains("AccountService.give"), tried::toString);
    }

    private static boolean hasLevel(ServiceMethod method, int at) {
        return Things.WITH_LEVEL.contains(thing(method, at))
                && !method.permissions().stream().allMatch(ServiceMatrixIT::isHarmless)
                && !parameter(method, at).getName().startsWith("successor")
                && !OPEN_ON_PURPOSE.containsKey(method.name());
    }

    private static boolean isHarmless(String right) {
        return HARMLESS_VERBS.contains(right.substring(right.lastIndexOf(':') + 1));
    }

    /** The rights of each role as they are in the database now. */
    private Map<ShippedRole, Set<String>> granted() throws Exception {
        Map<ShippedRole, Set<String>> granted = new EnumMap<>(ShippedRole.class);
        for (ShippedRole role : ShippedRole.values()) {
            granted.put(role, ActingAs.role(role, () -> currentUser.rights().permissions()));
        }
        return granted;
    }

    private static List<Integer> ids(ServiceMethod method) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < method.method().getParameterCount(); at++) {
            if (isId(parameter(method, at))) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isId(Parameter parameter) {
        boolean whole = parameter.getType() == long.class || parameter.getType() == Long.class;
        return whole && (parameter.getName().equals("id") || parameter.getName().endsWith("Id"));
    }

    private static Parameter parameter(ServiceMethod method, int at) {
        return method.method().getParameters()[at];
    }

    private static String thing(ServiceMethod method, int at) {
        String name = parameter(method, at).getName();
        return Nouns.byNoun(
                name.equals("id")
                        ? method.service().getSimpleName().replace("Service", "")
                        : name.substring(0, name.length() - 2));
    }

    private static Object[] arguments(ServiceMethod method, long id) {
        Object[] made = new Object[method.method().getParameterCount()];
        for (int at = 0; at < made.length; at++) {
            made[at] = isId(parameter(method, at))
                    ? id
                    : Samples.of(parameter(method, at).getType());
        }
        return made;
    }

    private Object[] ownArguments(ServiceMethod method) throws Exception {
        Object[] made = arguments(method, -1);
        for (int at : ids(method)) {
            made[at] = things.own(thing(method, at), currentUser.actor(), currentUser.scope());
        }
        return made;
    }
}
