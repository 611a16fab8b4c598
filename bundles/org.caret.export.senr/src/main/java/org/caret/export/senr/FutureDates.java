package org.caret.export.senr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * No date in the future goes to the state. An enrollment that has not begun is left out; one whose exit is only planned is
 * sent as what it is today, open, because leaving it out would drop a student who is there.
 */
final class FutureDates {

    static final LeftOutReason STARTS_IN_FUTURE = new LeftOutReason("STARTS_IN_FUTURE",
            "The enrollment starts in the future.", "Export again when it has begun.");

    /** What says that and how an enrollment ended. */
    private static final Set<RolePath> ENDING = Stream
            .of("exitDate", "exitReason", "completionStatus", "expectedReceiverSchool", "metAllUcCsuRequirements",
                    "goldenStateSealMeritDiploma", "sealOfBiliteracy", "graduationExemption")
            .map(attribute -> new RolePath("enrollment", attribute)).collect(Collectors.toUnmodifiableSet());

    static final Amendment EXIT_IN_FUTURE = Amendment.blanking(
            Remark.warning("EXIT_IN_FUTURE",
                    "The exit lies in the future and was not sent; the enrollment was sent as open.",
                    "Export the exit when its day has come."),
            ENDING);

    private final EnrollmentDates dates;
    private final LocalDate today;

    FutureDates(Slots slots, LocalDate today) {
        dates = new EnrollmentDates(slots);
        this.today = today;
    }

    boolean notBegun(Row row) {
        return dates.startsAfter(row, today);
    }

    /** Includes an enrollment that has begun, without an exit that is still to come. */
    void include(Row row, List<Amendment> remarks, Decisions decisions) {
        boolean planned = dates.endsAfter(row, today);
        if (!planned && remarks.isEmpty()) {
            decisions.include(row);
            return;
        }
        List<Amendment> all = new ArrayList<>(remarks);
        if (planned) {
            all.add(EXIT_IN_FUTURE);
        }
        decisions.include(row, all.toArray(Amendment[]::new));
    }
}
