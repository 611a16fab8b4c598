package org.caret.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;

/**
 * The one database of a running workbench. It stays open until it is closed here or the workbench ends, so that the
 * command line cannot change it behind the windows. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface DatabaseSession {

    SessionState state();

    /** The open store; empty while there is none. */
    default Optional<Store> store() {
        return state() instanceof SessionState.Opened opened ? Optional.of(opened.store()) : Optional.empty();
    }

    /** Opens the database in a folder in place of the one that is open now. Returns at once; listeners are told. */
    default void open(Path folder) {
        open(folder, StoreFactory.Mode.EXISTING, (store, monitor) -> {});
    }

    /**
     * Opens a database, or makes one, and does the first thing with it before anybody sees it. Where that fails or is
     * cancelled, the database is closed, and one that was made for it is removed.
     *
     * @param first what fills a new database; its failure is the session's state
     * @return the job that does it, already on its way
     */
    Job open(Path folder, StoreFactory.Mode mode, StoreTask first);

    /** Closes the database, after the tasks that use it were cancelled and have ended. Returns at once. */
    void close();

    /**
     * A job for a task on the store that is open when the job starts; it does nothing where none is. The failure of the
     * task is the job's result. The database is not closed before the job has ended.
     */
    Job job(String name, StoreTask task);

    /** Tells the listeners that records of any class may have been committed. */
    void recordsChanged();

    /** Tells the listeners that records of some classes were committed, and none of others. */
    void recordsChanged(Set<EClass> types);

    /**
     * What a crash had left and was put right when the database was opened, a sentence each; told once, to whoever asks first.
     */
    List<String> takeRepairs();

    /** Folders of the databases that were open last, the latest first. */
    List<Path> recent();

    void add(SessionListener listener);

    void remove(SessionListener listener);
}
