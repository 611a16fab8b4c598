package org.caret.cohort.ui.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.ExitChange;
import org.caret.cohort.compute.WhatIf;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.ReadResult;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.rules.RulesException;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.ChartTable;
import org.caret.cohort.view.ChartTables;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Follows the open database. Each choice is read by a job; the answer of an overtaken one is dropped. */
@Component(service = OutcomeModel.class)
public final class SessionOutcomes implements OutcomeModel, SessionListener {

    /** Classes that a person may want to look at: the coming one and those of which four years may be stored. */
    private static final int CLASSES = 8;

    private final DatabaseSession session;
    private final OutcomeLibrary library;
    private final OutcomeReader reader;
    private final Clock clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private OutcomeData data = OutcomeData.NONE;
    private @Nullable OwnClass own;
    private @Nullable Job reading;
    private int asked;

    @Activate
    public SessionOutcomes(@Reference DatabaseSession session, @Reference OutcomeLibrary library) {
        this.session = session;
        this.library = library;
        reader = new OutcomeReader(library);
        clock = Clock.systemDefaultZone();
        session.add(this);
    }

    @Deactivate
    void leave() {
        session.remove(this);
    }

    @Override
    public OutcomeData data() {
        return data;
    }

    @Override
    public Optional<OwnClass> own() {
        return Optional.ofNullable(own).filter(one -> data.choice().source().own());
    }

    @Override
    public void stateChanged(SessionState state) {
        own = null;
        data = OutcomeData.NONE;
        tell();
        refresh();
    }

    @Override
    public void recordsChanged() {
        refresh();
    }

    @Override
    public void refresh() {
        if (data == OutcomeData.NONE) {
            run(Messages.SessionOutcomes_reading,
                    (store, monitor) -> read(store, first(store), Optional.empty(), monitor));
        } else {
            choose(data.choice());
        }
    }

    /** Whoever has read no file of the state comes for the own students. */
    private OutcomeChoice first(Store store) throws StoreException {
        return reader.years(store).isEmpty() ? OutcomeChoice.FIRST.with(OutcomeChoice.Source.OWN) : OutcomeChoice.FIRST;
    }

    @Override
    public void choose(OutcomeChoice choice) {
        Optional<Agency> before = data.agency();
        run(Messages.SessionOutcomes_reading, (store, monitor) -> read(store, choice, before, monitor));
    }

    @Override
    public void show(Agency agency) {
        OutcomeData shown = data;
        if (shown.agency().filter(agency::equals).isEmpty()) {
            run(Messages.SessionOutcomes_reading, (store, monitor) -> new Answer(
                    shown.with(agency, charts(store, shown.choice(), agency, own, year(shown))), own));
        }
    }

    private static AcademicYear year(OutcomeData data) {
        return data.choice().year().orElseThrow();
    }

    @Override
    public void tryOut(ExitChange change) {
        whatIf((store, current) -> current.whatIf().with(store, change));
    }

    @Override
    public void takeBack(String localStudentId) {
        whatIf((store, current) -> current.whatIf().without(store, localStudentId));
    }

    private void whatIf(Trial trial) {
        OwnClass current = own;
        OutcomeData shown = data;
        if (current != null) {
            run(Messages.SessionOutcomes_trying, (store, monitor) -> {
                OwnClass next = current.with(trial.of(store, current));
                return answer(store, shown.choice(), shown.agency(), shown.years(), next);
            });
        }
    }

    /** A further exit tried out, or one taken back. */
    @FunctionalInterface
    private interface Trial {
        WhatIf of(Store store, OwnClass current) throws StoreException;
    }

    /** What a job found. */
    private record Answer(OutcomeData data, @Nullable OwnClass own) {
    }

    /** Finds an answer outside the thread of the windows. */
    @FunctionalInterface
    private interface Question {
        Answer ask(Store store, IProgressMonitor monitor) throws StoreException, CoreException;
    }

    private void run(String name, Question question) {
        int number = ++asked;
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        if (session.store().isEmpty()) {
            return;
        }
        Job job = session.job(name, (store, monitor) -> {
            Answer answer = question.ask(store, monitor);
            Display.getDefault().asyncExec(() -> arrived(number, answer));
        });
        reading = job;
        job.schedule();
    }

    private void arrived(int number, Answer answer) {
        if (number == asked && session.store().isPresent()) {
            data = answer.data;
            own = answer.own;
            tell();
        }
    }

    private void tell() {
        listeners.forEach(listener -> listener.changed(data));
    }

    private Answer read(Store store, OutcomeChoice choice, Optional<Agency> before, IProgressMonitor monitor)
            throws StoreException, CoreException {
        if (choice.source().own()) {
            List<AcademicYear> years = ownYears();
            OutcomeChoice complete = choice.year().isPresent() ? choice : choice.with(years.get(1));
            return answer(store, complete, before, years, ownClass(store, complete.year().orElseThrow(), monitor));
        }
        List<AcademicYear> years = reader.years(store);
        if (years.isEmpty()) {
            return new Answer(new OutcomeData(choice, years, List.of(), List.of(), List.of(), List.of(),
                    Optional.empty(), List.of(), Messages.SessionOutcomes_noFiles), own);
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
                agency.isEmpty() ? List.of() : charts(store, complete, agency.get(), null, year), note), own);
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

    private OwnClass ownClass(Store store, AcademicYear year, IProgressMonitor monitor)
            throws StoreException, CoreException {
        OwnClass known = own;
        if (known != null && known.change() == store.changeCounter()
                && known.cohort().request().year().equals(year)) {
            return known;
        }
        try {
            long change = store.changeCounter();
            return OwnClass.of(Cohort.of(store, CohortRequest.ofDistrict(store, year.firstYear() + 1), monitor),
                    change);
        } catch (RulesException e) {
            throw new CoreException(Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e));
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.SessionOutcomes_unreadable, e.getMessage()), e));
        }
    }

    private Answer answer(Store store, OutcomeChoice choice, Optional<Agency> before, List<AcademicYear> years,
            OwnClass current) throws StoreException {
        OwnFilter filter = new OwnFilter(current.rows(choice.source()));
        List<PublicRow> rows = filter.rows(choice);
        Optional<Agency> agency = agency(rows, before);
        String note = choice.source() == OutcomeChoice.Source.OWN_TRUE ? Messages.SessionOutcomes_true
                : Messages.SessionOutcomes_asPublished;
        List<ChartTable> charts = agency.isEmpty() ? List.of()
                : charts(store, choice, agency.get(), current, choice.year().orElseThrow());
        return new Answer(new OutcomeData(choice, years, List.of(), List.of(), filter.agencies(Level.SCHOOL), rows,
                agency, charts, rows.isEmpty() ? Messages.SessionOutcomes_noStudents : note), current);
    }

    private List<ChartTable> charts(Store store, OutcomeChoice choice, Agency agency, @Nullable OwnClass current,
            AcademicYear year) throws StoreException {
        OwnFilter ownRows = current == null || !choice.source().own() ? null
                : new OwnFilter(current.rows(choice.source()));
        Kind kind = choice.students();
        Kind groups = kind == Kind.TOTAL ? Kind.RACE : kind;
        List<AcademicYear> stored = reader.years(store);
        List<PublicRow> trend = new ArrayList<>();
        for (AcademicYear one : stored) {
            if (ownRows == null || !one.equals(year)) {
                trend.addAll(reader.rows(store, agency, one, kind, choice));
            }
        }
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
        if (ownRows != null) {
            trend.addAll(ownRows.rows(agency, kind));
        }
        List<ChartTable> charts = new ArrayList<>(List.of(ChartTables.trend(agency.name(), choice.measure(), trend)));
        if (!now.isEmpty()) {
            charts.add(ChartTables.composition(agency.name(), now));
            charts.add(ChartTables.gaps(agency.name(), choice.measure(), now));
            charts.add(ChartTables.comparison(choice.measure(), beside));
        }
        charts.removeIf(ChartTable::isEmpty);
        return choice.source() == OutcomeChoice.Source.OWN_TRUE ? charts.stream().map(SessionOutcomes::marked).toList()
                : charts;
    }

    private static ChartTable marked(ChartTable chart) {
        return new ChartTable(chart.kind(), chart.title(),
                (Messages.SessionOutcomes_notForPublication + ' ' + chart.caution()).trim(), chart.unit(),
                chart.columns(), chart.lines(), chart.breakAfter());
    }

    @Override
    public Job read(List<Path> files) {
        Job job = session.job(Messages.SessionOutcomes_readingFiles, (store, monitor) -> {
            MultiStatus result = new MultiStatus(SessionOutcomes.class, 0, Messages.SessionOutcomes_notAllRead);
            for (Path file : files) {
                result.add(read(store, file, monitor));
            }
            Display.getDefault().asyncExec(this::showFiles);
            if (!result.isOK()) {
                throw new CoreException(result);
            }
        });
        job.setUser(true);
        job.schedule();
        return job;
    }

    /** What was read in is what a person wants to see next. */
    private void showFiles() {
        OutcomeChoice choice = data.choice();
        choose(choice.source().own() ? choice.with(OutcomeChoice.Source.PUBLIC) : choice);
    }

    private IStatus read(Store store, Path file, IProgressMonitor monitor) throws StoreException {
        try {
            ReadResult result = library.read(store, file, monitor);
            return result.notices().isEmpty() ? Status.OK_STATUS
                    : Status.info(file.getFileName() + ": " + String.join(". ",
                            result.notices().stream().map(Object::toString).toList()) + '.');
        } catch (PublicFileException e) {
            return Status.warning(file.getFileName() + ": " + e.getMessage() + ' ' + e.remedy());
        } catch (IOException e) {
            return Status.warning(NLS.bind(Messages.SessionOutcomes_unreadable, file), e);
        }
    }

    @Override
    public void add(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** For titles: 2023–24. */
    public static String text(AcademicYear year) {
        return PublicFormat.ACGR.write(year).replace('-', '\u2013');
    }
}
