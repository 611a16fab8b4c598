package org.caret.cohort.ui.internal.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.caret.cohort.compute.ExitChange;
import org.caret.cohort.compute.WhatIf;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.ui.internal.model.OutcomeAnswers.Answer;
import org.caret.cohort.view.Agency;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Follows the open database. Each choice is read by a job; the answer of an overtaken one is dropped. */
@Component(service = OutcomeModel.class)
public final class SessionOutcomes implements OutcomeModel, SessionListener {

    private final DatabaseSession session;
    private final OutcomeLibrary library;
    private final OutcomeAnswers answers;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private OutcomeData data = OutcomeData.NONE;
    private @Nullable OwnClass own;
    private @Nullable Job reading;
    private int asked;

    @Activate
    public SessionOutcomes(@Reference DatabaseSession session, @Reference OutcomeLibrary library) {
        this.session = session;
        this.library = library;
        answers = new OutcomeAnswers(new OutcomeReader(library), Clock.systemDefaultZone());
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
                    (store, monitor) -> answers.read(store, answers.first(store), Optional.empty(), null, monitor));
        } else {
            choose(data.choice());
        }
    }

    @Override
    public void choose(OutcomeChoice choice) {
        Optional<Agency> before = data.agency();
        OwnClass known = own;
        run(Messages.SessionOutcomes_reading, (store, monitor) -> answers.read(store, choice, before, known, monitor));
    }

    @Override
    public void show(Agency agency) {
        OutcomeData shown = data;
        if (shown.agency().filter(agency::equals).isEmpty()) {
            OwnClass known = own;
            run(Messages.SessionOutcomes_reading, (store, monitor) -> new Answer(
                    shown.with(agency, answers.charts(store, shown.choice(), agency, known)), known));
        }
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
                return answers.again(store, shown, next);
            });
        }
    }

    /** A further exit tried out, or one taken back. */
    @FunctionalInterface
    private interface Trial {
        WhatIf of(Store store, OwnClass current) throws StoreException;
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
            data = answer.data();
            own = answer.own();
            tell();
            readTrend();
        }
    }

    /** The other own classes take a reading each: they come when what was asked for is already seen. */
    private void readTrend() {
        OwnClass current = own;
        OutcomeData shown = data;
        if (current != null && current.trend().isEmpty() && shown.choice().source().own()) {
            run(Messages.SessionOutcomes_readingClasses,
                    (store, monitor) -> answers.withTrend(store, shown, current, monitor));
        }
    }

    private void tell() {
        listeners.forEach(listener -> listener.changed(data));
    }

    @Override
    public Job read(List<Path> files) {
        Job job = session.job(Messages.SessionOutcomes_readingFiles, (store, monitor) -> {
            IStatus result = new FilesJob(library, files).run(store, monitor);
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

    @Override
    public void add(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void remove(Listener listener) {
        listeners.remove(listener);
    }
}
