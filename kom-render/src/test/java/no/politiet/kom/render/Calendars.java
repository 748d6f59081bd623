package no.politiet.kom.render;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/** What two libraries that know nothing of each other read from a calendar: one line an event. */
final class Calendars {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    private Calendars() {}

    static List<String> ical4j(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        List<String> events = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            events.add(String.join(
                    " | ",
                    event.getUid().orElseThrow().getValue(),
                    time(event.getDateTimeStart().orElseThrow().getDate()),
                    event.getEndDate(false).map(end -> time(end.getDate())).orElse("-"),
                    event.getSequence().orElseThrow().getValue(),
                    event.getStatus().orElseThrow().getValue(),
                    event.getTimeTransparency().orElseThrow().getValue(),
                    event.getSummary().orElseThrow().getValue()));
        }
        return events;
    }

    private static String time(Temporal time) {
        return time.isSupported(java.time.temporal.ChronoUnit.HOURS)
                ? TIME.format(ZonedDateTime.from((TemporalAccessor) time).withZoneSameInstant(OSLO))
                : DAY.format(time);
    }

    static List<String> biweekly(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        if (calendars.size() != 1) {
            throw new IllegalStateException(calendars.size() + " calendars");
        }
        ICalendar calendar = calendars.get(0);
        var found = calendar.validate(biweekly.ICalVersion.V2_0);
        if (!found.isEmpty()) {
            throw new IllegalStateException(found.toString());
        }
        List<String> events = new ArrayList<>();
        for (biweekly.component.VEvent event : calendar.getEvents()) {
            events.add(String.join(
                    " | ",
                    event.getUid().getValue(),
                    time(event.getDateStart().getValue()),
                    event.getDateEnd() == null ? "-" : time(event.getDateEnd().getValue()),
                    event.getSequence().getValue().toString(),
                    event.getStatus().getValue(),
                    event.getTransparency().getValue(),
                    event.getSummary().getValue()));
        }
        return events;
    }

    private static String time(biweekly.util.ICalDate date) {
        return date.hasTime()
                ? TIME.format(date.toInstant().atZone(OSLO))
                : DAY.format(date.toInstant().atZone(ZoneId.systemDefault()));
    }
}
