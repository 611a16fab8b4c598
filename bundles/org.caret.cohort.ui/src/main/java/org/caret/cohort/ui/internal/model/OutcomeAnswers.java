package org.caret.cohort.ui.internal.model;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.rules.RulesException;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.ChartTable;
import org.caret.cohort.view.ChartTables;
import org.caret.cohort.view.OwnTrend;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Finds the rows and charts of a choice. Keeps nothing, and is not for the thread of the windows. */
final class OutcomeAnswers {

    /** Classes that a person may want to look at: the coming one and those of which four years may be stored. */
    private static final int CLASSES = 8;

    private final OutcomeReader reader;
    private final Clock clock;

    OutcomeAnswers(OutcomeReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** What was found, and the own class it was found in. */
    record Answer(OutcomeData data, @Nullable OwnClass own) {
    }

    /** Whoever has read no file of the state comes for the own students. */
    OutcomeChoice first(Store store) throws StoreException {
        return reader.years(store).isEmpty() ? OutcomeChoice.FIRST.with(Source.OWN) : OutcomeChoice.FIRST;
    }

    /**
     * @param before the agency whose charts are shown
     * @param known the own class that was read last
     */
    Answer read(Store store, OutcomeChoice choice, Optional<Agency> before, @Nullable OwnClass known,
            IProgressMonitor monitor) throws StoreException, CoreException {
        if (choice.source().own()) {
            List<AcademicYear> years = ownYears();
            OutcomeChoice complete = choice.year().isPresent() ? choice : choice.with(years.get(1));
            return own(store, complete, before, years,
                    ownClass(store, complete.year().orElseThrow(), known, monitor));
        }
        List<AcademicYear> years = reader.years(store);
        if (years.isEmpty()) {
            return new Answer(new OutcomeData(choice, years, List.of(), List.of(), List.of(), List.of(),
                    Optional.empty(), List.of(), Messages.SessionOutcomes_noFiles), known);
        }
        AcademicYear year = choice.year().filter(years::contains).orElse(years.get(0));
        OutcomeChoice complete = choice.with(year);
        List<PublicRow> rows = reader.rows(store, complete, year);
        List<Agency> counties = reader.agencies(store, complete, year, Level.COUNTY);
        List<Agency> districts = complete.county().isEmpty() ? List.of()
                : reader.agencies(store, complete, year, Level.DISTRICT);
        List<Agency> schools = complete.district().isEmpty() ? List.of()
                : reader.agencies(store, complete, year, Level.SCHOOL);
        Optional<Agency> agency = agency(rows, before);
        StoredYear file = reader.file(store, year).orElseThrow();
        String note = NLS.bind(Messages.SessionOutcomes_fromFile, file.fileName(),
                LocalDate.ofInstant(file.readAt(), clock.getZone()));
        return new Answer(new OutcomeData(complete, years, counties, districts, schools, rows, agency,
                agency.isEmpty() ? List.of() : charts(store, complete, agency.get(), null), note), known);
    }

    /** The agency whose charts are shown stays the same while it is among the rows. */
    private static Optional<Agency> agency(List<PublicRow> rows, Optional<Agency> before) {
        return before.filter(agency -> rows.stream().anyMatch(row -> Agency.of(row).equals(agency)))
                .or(() -> rows.stream().findFirst().map(Agency::of));
    }

    private List<AcademicYear> ownYears() {
        int current = AcademicYear.of(LocalDate.now(clock)).firstYear();
        return IntStream.range(0, CLASSES).mapToObj(back -> new AcademicYear(current - back)).toList();
    }

    private static OwnClass ownClass(Store store, AcademicYear year, @Nullable OwnClass known,
            IProgressMonitor monitor) throws StoreException, CoreException {
        boolean current = known != null && known.change() == store.changeCounter();
        if (known != null && current && known.cohort().request().year().equals(year)) {
            return known;
        }
        long change = store.changeCounter();
        OwnClass read = checked(() -> OwnClass.of(
                Cohort.of(store, CohortRequest.ofDistrict(store, year.firstYear() + 1), monitor), change));
        return known != null && current ? read.with(known.trend()) : read;
    }

    /** The same with the other classes of the database beside, for the chart over the years. */
    Answer withTrend(Store store, OutcomeData shown, OwnClass current, IProgressMonitor monitor)
            throws StoreException, CoreException {
        return again(store, shown,
                current.with(Optional.of(checked(() -> OwnTrend.of(store, LocalDate.now(clock), monitor)))));
    }

    @FunctionalInterface
    private interface ByRules<T> {
        T get() throws StoreException, RulesException, IOException;
    }

    private static <T> T checked(ByRules<T> work) throws StoreException, CoreException {
        try {
            return work.get();
        } catch (RulesException e) {
            throw new CoreException(Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e));
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.SessionOutcomes_unreadable, e.getMessage()), e));
        }
    }

    /** The same choice of another state of the own class. */
    Answer again(Store store, OutcomeData shown, OwnClass next) throws StoreException {
        return own(store, shown.choice(), shown.agency(), shown.years(), next);
    }

    private Answer own(Store store, OutcomeChoice choice, Optional<Agency> before, List<AcademicYear> years,
            OwnClass current) throws StoreException {
        OwnFilter filter = new OwnFilter(current.rows(choice.source()));
        List<PublicRow> rows = filter.rows(choice);
        Optional<Agency> agency = agency(rows, before);
        String note = choice.source() == Source.OWN_TRUE ? Messages.SessionOutcomes_true
                : Messages.SessionOutcomes_asPublished;
        List<ChartTable> charts = agency.isEmpty() ? List.of() : charts(store, choice, agency.get(), current);
        return new Answer(new OutcomeData(choice, years, List.of(), List.of(), filter.agencies(Level.SCHOOL), rows,
                agency, charts, rows.isEmpty() ? Messages.SessionOutcomes_noStudents : note), current);
    }

    /** The charts of an agency; those without a number are left out. */
    List<ChartTable> charts(Store store, OutcomeChoice choice, Agency agency, @Nullable OwnClass current)
            throws StoreException {
        AcademicYear year = choice.year().orElseThrow();
        OwnClass own = choice.source().own() ? current : null;
        Kind kind = choice.students();
        List<AcademicYear> stored = reader.years(store);
        List<ChartTable> charts = new ArrayList<>(List.of(trend(store, choice, agency, own, stored)));
        Kind groups = kind == Kind.TOTAL ? Kind.RACE : kind;
        OwnFilter ownRows = own == null ? null : new OwnFilter(own.rows(choice.source()));
        Map<Agency, List<PublicRow>> beside = new LinkedHashMap<>();
        for (Agency one : agency.withThoseAbove()) {
            List<PublicRow> rows = ownRows != null && one.level().compareTo(Level.DISTRICT) >= 0
                    ? ownRows.rows(one, groups)
                    : stored.contains(year) ? reader.rows(store, one, year, groups, choice) : List.of();
            if (!rows.isEmpty()) {
                beside.put(one, rows);
            }
        }
        List<PublicRow> now = beside.getOrDefault(agency, List.of());
        if (!now.isEmpty()) {
            charts.add(ChartTables.composition(agency.name(), now));
            charts.add(ChartTables.gaps(agency.name(), choice.measure(), now));
            charts.add(ChartTables.comparison(choice.measure(), beside));
        }
        charts.removeIf(ChartTable::isEmpty);
        return choice.source() == Source.OWN_TRUE ? charts.stream().map(OutcomeAnswers::marked).toList() : charts;
    }

    private ChartTable trend(Store store, OutcomeChoice choice, Agency agency, @Nullable OwnClass own,
            List<AcademicYear> stored) throws StoreException {
        List<PublicRow> state = new ArrayList<>();
        for (AcademicYear one : stored.stream().sorted(Comparator.naturalOrder()).toList()) {
            state.addAll(reader.rows(store, agency, one, choice.students(), choice));
        }
        return own == null ? ChartTables.trend(agency.name(), choice.measure(), state)
                : ChartTables.ownTrend(agency.name(), choice.measure(),
                        new OwnFilter(own.trendRows(choice.source())).rows(agency, choice.students()),
                        own.partlyYears(), state);
    }

    private static ChartTable marked(ChartTable chart) {
        return new ChartTable(chart.kind(), chart.title(),
                (Messages.SessionOutcomes_notForPublication + ' ' + chart.caution()).trim(), chart.unit(),
                chart.columns(), chart.lines(), chart.breakAfter());
    }
}
