package org.caret.cohort.ui.internal.model;

import java.util.List;
import java.util.Optional;

import org.caret.cohort.compute.ExitChange;
import org.caret.cohort.view.Agency;
import org.eclipse.core.runtime.jobs.Job;

/**
 * What the views of the outcomes perspective have in common: the choice, and what was read for it. An OSGi service, to be used in the
 * thread of the windows alone; reading goes on elsewhere.
 *
 * @noimplement
 */
public interface OutcomeModel {

    /** Is told, in the thread of the windows, that something else was read. */
    interface Listener {

        /** There are other rows or charts. */
        void changed(OutcomeData data);
    }

    /** What was read last. */
    OutcomeData data();

    /** The own class of the choice; empty where public files are shown, or it was not read yet. */
    Optional<OwnClass> own();

    /** Chooses something else; it is read. */
    void choose(OutcomeChoice choice);

    /** Shows the charts of another agency. */
    void show(Agency agency);

    /** Reads everything again. */
    void refresh();

    /** Tries out another exit of a student of the own class. */
    void tryOut(ExitChange change);

    /** Takes the exits back that were tried out for a student. */
    void takeBack(String localStudentId);

    /** Reads files of the state into the database; the job is on its way. */
    Job read(List<java.nio.file.Path> files);

    void add(Listener listener);

    void remove(Listener listener);
}
