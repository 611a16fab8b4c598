package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.caret.sample.Irregularity;
import org.caret.sample.SampleRequest;
import org.caret.sample.internal.Stay.Exit;
import org.caret.spec.AcademicYear;

/** Bends a regular story as the student's irregularities demand; the last enrollment is the one that is bent. */
final class IrregularStays {

    private final DistrictPlan plan;
    private final SampleRequest request;
    private final Case student;

    IrregularStays(DistrictPlan plan, SampleRequest request, Case student) {
        this.plan = plan;
        this.request = request;
        this.student = student;
    }

    /** The enrollments with the irregularities, by start. */
    List<Stay> bend(List<Stay> regular) {
        List<Stay> stays = new ArrayList<>(regular);
        Stay last = stays.remove(stays.size() - 1);
        stays.addAll(extra(moved(coded(last))));
        preEnroll(stays);
        return stays;
    }

    private Stay coded(Stay stay) {
        if (student.has(Irregularity.UNKNOWN_CODE)) {
            return stay.as(stay.status(), "13");
        }
        return student.has(Irregularity.NO_STATUS) ? stay.as(null, stay.gradeLevel()) : stay;
    }

    private Stay moved(Stay stay) {
        LocalDate census = stay.year().censusDay();
        Stay at = student.has(Irregularity.NONPUBLIC) ? stay.at(plan.nonpublic()) : stay;
        if (census.isAfter(request.asOf()) || census.isBefore(stay.start())
                || stay.lastDay(census).isBefore(census)) {
            return at;
        }
        if (student.has(Irregularity.STARTS_ON_CENSUS_DAY)) {
            return at.from(census);
        }
        return student.has(Irregularity.ENDS_ON_CENSUS_DAY) ? at.ending(Exit.of(census, "T160")) : at;
    }

    private List<Stay> extra(Stay stay) {
        SchoolYear year = new SchoolYear(stay.year());
        LocalDate late = SchoolYear.onOrAfter(year.firstDay().plusDays(33));
        if (late.isAfter(request.asOf()) || !stay.start().isBefore(late)
                || !stay.lastDay(LocalDate.MAX).isAfter(late)) {
            return List.of(stay);
        }
        if (student.has(Irregularity.RE_ENTRY)) {
            LocalDate back = SchoolYear.onOrAfter(late.plusDays(45));
            Stay left = stay.ending(Exit.of(late, "T160"));
            return back.isAfter(stay.lastDay(request.asOf())) ? List.of(left) : List.of(left, stay.from(back));
        }
        if (student.has(Irregularity.SECONDARY)) {
            Stay second = new Stay(plan.careerCenter(), stay.year(), late, Stay.SECONDARY, stay.gradeLevel(), null);
            LocalDate end = stay.exit() == null ? late.plusDays(14L + student.index() % 90) : stay.lastDay(late);
            return List.of(stay, end.isAfter(request.asOf()) ? second : second.ending(Exit.of(end, "E170")));
        }
        if (student.has(Irregularity.OVERLAP)) {
            return List.of(stay, stay.at(plan.another(stay.school())).from(late));
        }
        return List.of(stay);
    }

    private void preEnroll(List<Stay> stays) {
        Stay last = stays.get(stays.size() - 1);
        AcademicYear next = new AcademicYear(request.currentYear().firstYear() + 1);
        if (student.has(Irregularity.PRE_ENROLLED) && last.year().equals(request.currentYear()) && last.primary()
                && last.exit() == null && !"12".equals(last.gradeLevel())) {
            stays.add(new Stay(last.school(), next, new SchoolYear(next).firstDay(), Stay.PRIMARY, last.gradeLevel(),
                    null));
        }
    }
}
