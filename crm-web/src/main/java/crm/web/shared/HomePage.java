package crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The desk that a person lands on. */
@Named
@RequestScoped
public class HomePage {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    public String getGreeting() {
        int hour = LocalTime.now(clock).getHour();
        String time = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return Messages.text("shared.home.greeting." + time, me.getName());
    }

    public String getToday() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Messages.locale())
                .format(LocalDate.now(clock));
    }
}
