package org.caret.exports.internal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.exchange.check.CheckGaps;
import org.caret.exports.ExportRequest;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunCounts;
import org.caret.exports.SchoolCalendar;

/** What is said about a run as a whole. */
final class Remarks {

    private Remarks() {
    }

    static List<String> of(ExportRequest request, RunCounts counts, CheckGaps gaps) {
        List<String> remarks = new ArrayList<>();
        if (counts.written() == 0) {
            remarks.add("No record was left to write for " + sites(request) + ", so no file was written.");
        }
        if (counts.exitsNotSent() > 0) {
            remarks.add("Students not enrolled on " + request.asOf() + " are left out, and with them "
                    + (counts.exitsNotSent() == 1 ? "one exit" : counts.exitsNotSent() + " exits")
                    + " of which the state does not learn.");
        }
        gap(remarks, "The length of these fields was not checked, because it is not known: ", gaps.length());
        gap(remarks, "The codes of these fields were not checked, because no list is known: ", gaps.codes());
        gap(remarks, "Whether these fields must be filled was not checked, because it is not known: ",
                gaps.requirement());
        return remarks;
    }

    /** Says that the census day was moved, or that nobody knows whether it should be. */
    static Optional<String> ofCensusDay(ExportRequest request, ReportingSites schools) {
        SchoolCalendar calendar = schools.calendar();
        LocalDate census = request.year().censusDay();
        LocalDate moved = calendar.instructionalDayFrom(census, request.sites());
        List<LocalDate> days = request.type().options().stream()
                .filter(option -> option.defaultValue().equals("$censusSchoolDay"))
                .map(option -> request.date(option.id())).toList();
        Map<String, LocalDate> others = days.contains(moved)
                ? calendar.others(census, schools.codes(request.sites()), moved)
                : Map.of();
        if (!others.isEmpty()) {
            return Optional
                    .of(moved + " was taken for the census day, and these schools begin to teach on another day: "
                            + others.entrySet().stream().map(one -> one.getKey() + " on " + one.getValue())
                                    .collect(Collectors.joining(", "))
                            + ". Export them each alone.");
        }
        if (!census.equals(moved) && days.contains(moved)) {
            return Optional.of("The census day " + census + " is no day of instruction; " + moved + " was taken.");
        }
        return days.contains(census) && !calendar.knows(request.year())
                ? Optional.of("It is not known whether the census day " + census
                        + " is a day of instruction, because no days off are on file for " + request.year() + '.')
                : Optional.empty();
    }

    private static String sites(ExportRequest request) {
        return request.sites().isEmpty() ? "the district" : "the chosen site";
    }

    private static void gap(List<String> remarks, String text, List<String> fields) {
        if (!fields.isEmpty()) {
            remarks.add(text + String.join(", ", fields) + '.');
        }
    }
}
