package org.caret.cohort.ui.internal.model;

import java.util.Optional;

import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;

/**
 * What is asked for. Only what counts nobody twice can be said: one level, one share of the schools or shares without a common
 * school, all students or groups of one kind.
 *
 * @param year empty where nothing was chosen yet
 * @param county two digits; empty for any
 * @param district five digits; empty for any
 * @param school seven digits; empty for any
 * @param measure what charts show
 */
public record OutcomeChoice(Source source, Optional<AcademicYear> year, Level level, String county, String district,
        String school, Schools charter, Schools dass, Kind students, Measure measure) {

    /** Where the numbers come from. */
    public enum Source {
        /** Files of the state. */
        PUBLIC,
        /** The database's own students, small numbers hidden as the state would. */
        OWN,
        /** The database's own students, nothing hidden: not for publication. */
        OWN_TRUE;

        /** Whether the numbers are the district's own. */
        public boolean own() {
            return this != PUBLIC;
        }
    }

    /** Which schools: all together, one kind, or both kinds apart. */
    public enum Schools {
        ALL, YES, NO, APART
    }

    /** What the perspective opens with where files of the state were read. */
    public static final OutcomeChoice FIRST = new OutcomeChoice(Source.PUBLIC, Optional.empty(), Level.DISTRICT, "", "",
            "", Schools.ALL, Schools.ALL, Kind.TOTAL, Measure.GRADUATES);

    /** A year as titles and lists have it: 2023–24. */
    public static String text(AcademicYear year) {
        return PublicFormat.ACGR.write(year).replace('-', '\u2013');
    }

    /** The format of the chosen year; that of the later files where none is chosen. */
    public PublicFormat format() {
        return year.map(PublicFormat::of).orElse(PublicFormat.ACGR);
    }

    public OutcomeChoice with(Source other) {
        Level possible = other.own() && level.compareTo(Level.DISTRICT) < 0 ? Level.DISTRICT : level;
        return new OutcomeChoice(other, Optional.empty(), possible, county, district, school, charter, dass, students,
                measure);
    }

    public OutcomeChoice with(AcademicYear other) {
        return new OutcomeChoice(source, Optional.of(other), level, county, district, school, charter, dass, students,
                measure);
    }

    public OutcomeChoice with(Level other) {
        return new OutcomeChoice(source, year, other, other == Level.STATE ? "" : county,
                other.compareTo(Level.DISTRICT) < 0 ? "" : district, other == Level.SCHOOL ? school : "", charter, dass,
                students, measure);
    }

    /** Another agency; what lies below it is any. */
    public OutcomeChoice in(String otherCounty, String otherDistrict, String otherSchool) {
        return new OutcomeChoice(source, year, level, otherCounty, otherDistrict, otherSchool, charter, dass, students,
                measure);
    }

    public OutcomeChoice with(Schools otherCharter, Schools otherDass) {
        return new OutcomeChoice(source, year, level, county, district, school, otherCharter, otherDass, students,
                measure);
    }

    public OutcomeChoice with(Kind other) {
        return new OutcomeChoice(source, year, level, county, district, school, charter, dass, other, measure);
    }

    public OutcomeChoice with(Measure other) {
        return new OutcomeChoice(source, year, level, county, district, school, charter, dass, students, other);
    }
}
