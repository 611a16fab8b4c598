package org.caret.cohort.ui.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.PublicRows;
import org.caret.cohort.library.RowFilter;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.query.OutcomeQueries;
import org.caret.cohort.query.OutcomeQuery;
import org.caret.cohort.query.OutcomeQuery.Mode;
import org.caret.cohort.query.QueryRefusedException;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Schools;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.StudentGroupKey;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Reads rows of the state's files for a choice. Not for the thread of the windows. */
final class OutcomeReader {

    private final OutcomeLibrary library;
    private final OutcomeQueries queries;

    OutcomeReader(OutcomeLibrary library) {
        this.library = library;
        queries = new OutcomeQueries(library);
    }

    /** The years of the database, latest first. */
    List<AcademicYear> years(Store store) throws StoreException {
        return library.years(store).stream().map(StoredYear::year).sorted(Comparator.reverseOrder()).toList();
    }

    /** The file a year came from. */
    Optional<StoredYear> file(Store store, AcademicYear year) throws StoreException {
        return library.year(store, PublicFormat.of(year), year);
    }

    /** The rows of the choice. */
    List<PublicRow> rows(Store store, OutcomeChoice choice, AcademicYear year) throws StoreException {
        PublicFormat format = PublicFormat.of(year);
        RowFilter filter = within(RowFilter.of(choice.level()), choice);
        filter = shares(filter, format, choice);
        return ask(store, format, year, StudentGroupKey.rows(filter, format, choice.students()));
    }

    private static RowFilter within(RowFilter rows, OutcomeChoice choice) {
        RowFilter filter = rows;
        if (!choice.county().isEmpty()) {
            filter = filter.with(Dimension.COUNTY_CODE, choice.county());
        }
        if (!choice.district().isEmpty()) {
            filter = filter.with(Dimension.DISTRICT_CODE, choice.district());
        }
        return choice.school().isEmpty() ? filter : filter.with(Dimension.SCHOOL_CODE, choice.school());
    }

    private static RowFilter shares(RowFilter rows, PublicFormat format, OutcomeChoice choice) {
        return format == PublicFormat.COHORT ? rows
                : share(share(rows, Dimension.CHARTER, choice.charter(), choice.level()), Dimension.DASS, choice.dass(),
                        choice.level());
    }

    private static RowFilter share(RowFilter rows, Dimension dimension, Schools schools, Level level) {
        return switch (schools) {
        // All does not apply to a school: its own status is shown
        case ALL -> level == Level.SCHOOL ? rows : rows.with(dimension, "All");
        case YES -> rows.with(dimension, "Yes");
        case NO -> rows.with(dimension, "No");
        case APART -> rows.with(dimension, Set.of("Yes", "No"));
        };
    }

    /** The agencies of a level in a year, by name. */
    List<Agency> agencies(Store store, OutcomeChoice choice, AcademicYear year, Level level) throws StoreException {
        PublicFormat format = PublicFormat.of(year);
        OutcomeChoice all = choice.with(Schools.ALL, Schools.ALL).with(level);
        RowFilter filter = RowFilter.of(level);
        if (level.compareTo(Level.COUNTY) > 0) {
            filter = filter.with(Dimension.COUNTY_CODE, choice.county());
        }
        if (level == Level.SCHOOL) {
            filter = filter.with(Dimension.DISTRICT_CODE, choice.district());
        }
        Map<String, Agency> byCode = new LinkedHashMap<>();
        for (PublicRow row : ask(store, format, year,
                StudentGroupKey.rows(shares(filter, format, all), format, Kind.TOTAL))) {
            byCode.putIfAbsent(row.agency(), Agency.of(row));
        }
        return byCode.values().stream().sorted(Comparator.comparing(Agency::name)).toList();
    }

    /** The rows of an agency: everybody, then the groups of a kind. */
    List<PublicRow> rows(Store store, Agency agency, AcademicYear year, Kind kind, OutcomeChoice choice)
            throws StoreException {
        PublicFormat format = PublicFormat.of(year);
        Schools charter = one(choice.charter());
        Schools dass = one(choice.dass());
        OutcomeChoice one = choice.with(charter, dass).with(agency.level());
        List<PublicRow> rows = new ArrayList<>();
        for (Kind part : kind == Kind.TOTAL ? List.of(kind) : List.of(Kind.TOTAL, kind)) {
            RowFilter filter = agency.level() == Level.SCHOOL ? agency.rows(format)
                    : shares(agency.rows(format), format, one);
            rows.addAll(ask(store, format, year, StudentGroupKey.rows(filter, format, part)));
        }
        return rows;
    }

    /** A chart shows one share of the schools. */
    private static Schools one(Schools schools) {
        return schools == Schools.APART ? Schools.ALL : schools;
    }

    private List<PublicRow> ask(Store store, PublicFormat format, AcademicYear year, RowFilter filter)
            throws StoreException {
        OutcomeQuery query = new OutcomeQuery(format, year, filter, List.of(), Mode.CHECKED);
        List<PublicRow> rows = new ArrayList<>();
        try (PublicRows found = queries.rows(store, query)) {
            for (PublicRow row = found.next(); row != null; row = found.next()) {
                rows.add(row);
            }
        } catch (QueryRefusedException e) {
            throw new IllegalStateException("the panel offers what the rules refuse", e);
        }
        return rows;
    }
}
