package org.caret.ui.internal.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.exports.SchoolCalendar;
import org.caret.exports.SchoolCalendar.DayOff;
import org.caret.spec.AcademicYear;
import org.eclipse.osgi.util.NLS;

/** Says what days off make of the census day. */
final class CensusSentence {

    private CensusSentence() {
    }

    /** @param school seven digits; blank for the district */
    static String of(AcademicYear year, String school, List<DayOffLine> days) {
        SchoolCalendar calendar = new SchoolCalendar(
                days.stream().map(DayOffLine::year).collect(Collectors.toSet()),
                days.stream().map(line -> new DayOff(line.day(), line.school())).collect(Collectors.toSet()));
        LocalDate census = year.censusDay();
        LocalDate taken = calendar.instructionalDayFrom(census, List.of(school));
        if (!taken.equals(census)) {
            return NLS.bind(Messages.CensusSentence_moved, words(census), words(taken));
        }
        return NLS.bind(calendar.knows(year) ? Messages.CensusSentence_taught : Messages.CensusSentence_unknown,
                words(census), year);
    }

    static String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
    }
}
