package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.caret.sample.SampleRequest;
import org.caret.sample.internal.PlannedSchool.Kind;
import org.caret.sample.internal.Stay.Exit;
import org.caret.spec.AcademicYear;

/**
 * What happens to a student in four academic years, as far as it is regular: grade by grade, promotion, moves, transfers,
 * dropping out, graduation. Nothing happens after the day the district is looked at.
 */
final class Story {

    /** Grades from transitional kindergarten to three years after grade 12, as counted in the current year. */
    static final int COHORTS = 17;

    private static final int KINDERGARTEN = 0;
    private static final int LAST_GRADE = 12;
    /** Exit reason of grade 12 students who mean to come back. */
    private static final String CONTINUES = "E156";

    private final DistrictPlan plan;
    private final SampleRequest request;
    private final Case student;
    private final Dice dice;
    private final int cohort;
    /** Stays where it is until the end of the current year. */
    private final boolean settled;
    private final boolean charter;
    private final List<Stay> stays = new ArrayList<>();
    private int neighborhood;
    private boolean continuation;
    private boolean over;

    private Story(DistrictPlan plan, SampleRequest request, Case student) {
        this.plan = plan;
        this.request = request;
        this.student = student;
        this.dice = student.dice("story");
        this.settled = student.settled();
        int usual = settled ? 3 + dice.below(9) : dice.below(COHORTS) - 1;
        this.cohort = student.part().map(part -> part.grade().orElse(usual)).orElse(usual);
        this.neighborhood = dice.below(plan.neighborhoods());
        this.charter = dice.percent(3) && student.part().isEmpty();
    }

    /** The student's enrollments by start; at least one. */
    static Story of(DistrictPlan plan, SampleRequest request, Case student) {
        Story story = new Story(plan, request, student);
        story.tell();
        return story;
    }

    List<Stay> stays() {
        return stays;
    }

    /** First day of the span of a year in which the student was born, by the grade. */
    LocalDate earliestBirth() {
        return LocalDate.of(request.currentYear().firstYear() - cohort - 6, 9, 2);
    }

    private void tell() {
        int lowest = (cohort == -1 || dice.percent(60)) && !student.plays(Part.NEWCOMER) ? -1 : KINDERGARTEN;
        List<Integer> years = new ArrayList<>();
        for (int back = SampleRequest.YEARS - 1; back >= 0; back--) {
            if (cohort - back >= lowest && cohort - back <= LAST_GRADE) {
                years.add(back);
            }
        }
        int entry = dice.percent(76) || student.part().isPresent() ? 0 : dice.below(years.size());
        if (entry == 0 && cohort - years.get(0) == lowest && years.get(0) < SampleRequest.YEARS - 1
                && dice.percent(8) && student.part().isEmpty()) {
            preschool(years.get(0) + 1);
        }
        for (int i = entry; i < years.size() && !over; i++) {
            year(years.get(i), i == entry && entry > 0);
        }
    }

    private SchoolYear schoolYear(int back) {
        return new SchoolYear(new AcademicYear(request.currentYear().firstYear() - back));
    }

    private boolean happens(LocalDate day) {
        return !day.isAfter(request.asOf());
    }

    private void preschool(int back) {
        SchoolYear year = schoolYear(back);
        stays.add(new Stay(plan.preschool(), year.year(), year.firstDay(), Stay.PRIMARY, "PS",
                Exit.of(year.lastDay(), "E450")));
    }

    private void year(int back, boolean newcomer) {
        SchoolYear year = schoolYear(back);
        int grade = cohort - back;
        LocalDate start = year.firstDay();
        if (newcomer && !settled && dice.percent(30)) {
            LocalDate late = SchoolYear.schoolDay(dice, start.plusDays(5), year.lastDay().minusDays(60));
            start = happens(late) ? late : start;
        }
        Stay stay = new Stay(school(grade), year.year(), start, Stay.PRIMARY, gradeLevel(grade, year.year()), null);
        if (newcomer && !settled && dice.perMille(60) && happens(start)) {
            stays.add(stay.ending(Exit.of(start, "N470")));
            over = true;
            return;
        }
        yearEnd(inTheYear(stay, year, grade), year, grade);
    }

    /** What may happen between the first weeks and the last ones; returns the enrollment that is open then. */
    private Stay inTheYear(Stay stay, SchoolYear year, int grade) {
        int roll = dice.below(1000);
        LocalDate day = SchoolYear.schoolDay(dice, stay.start().plusDays(14), year.lastDay().minusDays(20));
        if (settled || roll >= 125 || !happens(day)) {
            return stay;
        }
        LocalDate next = SchoolYear.onOrAfter(day.plusDays(1));
        if (roll < 50) {
            stays.add(stay.ending(Exit.of(day, leaving(grade))));
            over = true;
            return stay;
        }
        if (roll < 80) {
            neighborhood = (neighborhood + 1 + dice.below(plan.neighborhoods())) % plan.neighborhoods();
            PlannedSchool other = school(grade);
            if (!other.equals(stay.school())) {
                stays.add(stay.ending(Exit.of(day, "T160")));
                return stay.at(other).from(next);
            }
        }
        if (roll < 105 || grade < Kind.CONTINUATION.lowest() || continuation) {
            stays.add(stay.ending(Exit.of(day, "E150")));
            return stay.from(day.plusDays(1));
        }
        continuation = true;
        stays.add(stay.ending(new Exit(day, "T167", null, school(grade))));
        return stay.at(school(grade)).from(next);
    }

    private void yearEnd(Stay stay, SchoolYear year, int grade) {
        if (over) {
            return;
        }
        if (!happens(year.lastDay())) {
            stays.add(stay);
            return;
        }
        if (grade == LAST_GRADE) {
            over = true;
            Exit exit = leavingGrade12(year.lastDay());
            stays.add(stay.ending(exit));
            if (CONTINUES.equals(exit.reason())) {
                fifthYear(stay, year.next());
            }
            return;
        }
        PlannedSchool next = school(grade + 1);
        over = dice.perMille(35) && !settled;
        if (over && grade >= Kind.HIGH.lowest() && dice.percent(75)) {
            stays.add(stay.ending(Exit.of(year.lastDay(), "T160")));
            return;
        }
        stays.add(stay.ending(next.equals(stay.school()) ? Exit.of(year.lastDay(), "E155")
                : new Exit(year.lastDay(), "E230", "480", next)));
    }

    /** Two of three who mean to continue are back after the summer, and graduate a year late. */
    private void fifthYear(Stay stay, SchoolYear year) {
        if (dice.percent(67) && year.year().compareTo(request.currentYear()) <= 0 && happens(year.firstDay())) {
            Stay back = new Stay(stay.school(), year.year(), year.firstDay(), Stay.PRIMARY, stay.gradeLevel(), null);
            stays.add(happens(year.lastDay()) ? back.ending(new Exit(year.lastDay(), "E230", "100", null)) : back);
        }
    }

    private Exit leavingGrade12(LocalDate day) {
        int roll = dice.below(100);
        if (roll < 86 || student.part().isPresent()) {
            return new Exit(day, "E230", "100", null);
        }
        if (roll < 96) {
            return new Exit(day, "E230", dice.pick(List.of("120", "320", "330", "360", "360")), null);
        }
        return Exit.of(day, roll < 98 ? CONTINUES : "E400");
    }

    private String leaving(int grade) {
        int roll = dice.below(100);
        if (grade >= 7 && roll < 10) {
            return roll < 8 ? "E140" : "E300";
        }
        return roll < 60 ? "T160" : roll < 72 ? "T180" : roll < 88 ? "T200" : roll < 98 ? "T240" : "E410";
    }

    private PlannedSchool school(int grade) {
        if (continuation && grade >= Kind.CONTINUATION.lowest()) {
            return plan.continuation(neighborhood);
        }
        return charter ? plan.charterOr(neighborhood, grade) : plan.school(neighborhood, grade);
    }

    /** Code of a grade; transitional kindergarten has one of its own from 2023-24 on. */
    private static String gradeLevel(int grade, AcademicYear year) {
        if (grade < KINDERGARTEN && SchoolYear.hasGrade(year, "TK")) {
            return "TK";
        }
        return grade <= KINDERGARTEN ? "KN" : "%02d".formatted(grade);
    }
}
