package crm.system.lists;

import crm.system.lists.ListChoice.Kind;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps a person's own filters and columns of lists. */
@Stateless
public class ListChoiceService {

    private static final String OWN = "how one's own lists look is nobody else's matter";
    private static final int MOST_VIEWS = 30;

    @Inject
    private ListChoiceStore choices;

    @Inject
    private CurrentUser currentUser;

    /** What the acting person keeps of a list. */
    @OpenToAllStaff(OWN)
    public KeptList of(@NotNull String list) {
        List<ListChoice> all = mine(list);
        if (all.isEmpty()) {
            return KeptList.NOTHING;
        }
        return new KeptList(
                all.stream()
                        .filter(choice -> choice.getKind() == Kind.VIEW)
                        .map(view -> new SavedView(view.getId(), view.getName(), view.getContent()))
                        .toList(),
                all.stream()
                        .filter(choice -> choice.getKind() == Kind.COLUMNS)
                        .flatMap(columns -> Arrays.stream(columns.getContent().split(",", -1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Keeps a filter under a name; one of the same name is replaced.
     *
     * @param address of the list from the question mark on; empty for the whole list
     * @throws TooManyViews when there are enough already
     */
    @OpenToAllStaff(OWN)
    public void keepView(
            @NotNull @Size(max = 80) String list,
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 1000) @Pattern(regexp = "(\\?.*)?") String address) {
        List<ListChoice> all = mine(list);
        boolean known = find(all, Kind.VIEW, name).isPresent();
        if (!known
                && all.stream().filter(choice -> choice.getKind() == Kind.VIEW).count() >= MOST_VIEWS) {
            throw new TooManyViews(MOST_VIEWS);
        }
        keep(all, list, Kind.VIEW, name.strip(), address);
    }

    /** Forgets one of the acting person's filters; one that is gone already is no error. */
    @OpenToAllStaff(OWN)
    public void dropView(@NotNull String list, long id) {
        mine(list).stream()
                .filter(choice -> choice.getKind() == Kind.VIEW && choice.getId() == id)
                .forEach(choices::remove);
    }

    /** Leaves these columns out from now on; none of them when empty. */
    @OpenToAllStaff(OWN)
    public void hide(@NotNull @Size(max = 80) String list, @NotNull @Size(max = 40) Set<String> columns) {
        List<ListChoice> all = mine(list);
        if (columns.isEmpty()) {
            find(all, Kind.COLUMNS, "").ifPresent(choices::remove);
        } else {
            keep(all, list, Kind.COLUMNS, "", String.join(",", new TreeSet<>(columns)));
        }
    }

    private void keep(List<ListChoice> all, String list, Kind kind, String name, String content) {
        find(all, kind, name)
                .ifPresentOrElse(
                        known -> known.is(content), () -> choices.add(new ListChoice(me(), list, kind, name, content)));
    }

    private static Optional<ListChoice> find(List<ListChoice> all, Kind kind, String name) {
        return all.stream()
                .filter(choice -> choice.getKind() == kind && choice.getName().equals(name.strip()))
                .findFirst();
    }

    private List<ListChoice> mine(String list) {
        return choices.of(me(), list);
    }

    private long me() {
        return currentUser.actor().accountId();
    }
}
