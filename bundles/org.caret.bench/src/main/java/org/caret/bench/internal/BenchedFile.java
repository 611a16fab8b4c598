package org.caret.bench.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caret.exchange.RunDays;
import org.caret.sample.SampleRequest.Content;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/**
 * The files whose export is measured. Each knows what a person who wants the same rows in plain SQL would ask for: rows of
 * the academic year, ordered like the file.
 */
enum BenchedFile {
    SENR("senr-ongoing", "senr-fall", Content.ENROLLMENT, "student.localStudentId", "school.code", "enrollment.start") {
        @Override
        Condition rows(AcademicYear year) {
            return enrolledIn(year);
        }
    },
    SINF("sinf", "sinf", Content.ENROLLMENT, "student.localStudentId", "info.start") {
        @Override
        Condition rows(AcademicYear year) {
            return enrolledIn(year);
        }
    },
    SPRG("sprg", "sprg", Content.PROGRAMS, "student.localStudentId", "school.code", "membership.program",
            "membership.start") {
        @Override
        Condition rows(AcademicYear year) {
            return Condition.and(Condition.atMost(RolePath.of("membership.start"), year.lastDay()),
                    Condition.atLeast(RolePath.of("membership.end"), year.firstDay().plusDays(1)));
        }
    },
    SCSE("scse", "scse", Content.SCHEDULES, "student.localStudentId", "school.code", "course.localCourseId",
            "section.sectionId") {
        @Override
        Condition rows(AcademicYear year) {
            return Condition.equal(RolePath.of("course.academicYear"), year.toString());
        }

        @Override
        RunDays days(AcademicYear year, LocalDate asOf) {
            return name -> year.censusDay();
        }
    };

    private final String exportType;
    private final String otherType;
    private final Content content;
    private final List<RolePath> order;

    BenchedFile(String exportType, String otherType, Content content, String... order) {
        this.exportType = exportType;
        this.otherType = otherType;
        this.content = content;
        this.order = Stream.of(order).map(RolePath::of).toList();
    }

    /** The rows that belong to a year, told by roles that the file reads. */
    abstract Condition rows(AcademicYear year);

    /** The days by which roles are dated where nobody sets an option. */
    RunDays days(AcademicYear year, LocalDate asOf) {
        return name -> switch (name) {
        case "startDate" -> year.firstDay();
        case "endDate" -> year.lastDay();
        case RunDays.AS_OF -> asOf;
        default -> RunDays.of(year).day(name);
        };
    }

    /** The name of the record type, which is also what the command line calls the file, in small letters. */
    String recordType() {
        return name();
    }

    /** Id of the export type. */
    String exportType() {
        return exportType;
    }

    /** Id of the export type of a run with other options: the same one where only the options differ. */
    String otherType() {
        return otherType;
    }

    /** What a district must hold for the file. */
    Content content() {
        return content;
    }

    List<RolePath> order() {
        return order;
    }

    /** The file of a name as the command line takes it, in letters of any size; an {@link IllegalArgumentException} for others. */
    static BenchedFile of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Condition enrolledIn(AcademicYear year) {
        RolePath exit = RolePath.of("enrollment.exitDate");
        return Condition.and(Condition.atMost(RolePath.of("enrollment.start"), year.lastDay()),
                Condition.or(Condition.missing(exit), Condition.atLeast(exit, year.firstDay().minusDays(1))));
    }
}
