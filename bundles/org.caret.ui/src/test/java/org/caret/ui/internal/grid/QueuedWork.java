package org.caret.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.caret.store.Store;
import org.caret.store.StoreException;

/** Answers questions when a test wants it. */
final class QueuedWork implements GridWork {

    private final Store store;
    private final List<Task<?>> waiting = new ArrayList<>();
    private boolean quick;

    QueuedWork(Store store) {
        this.store = store;
    }

    @Override
    public <T> Pending start(Question<T> question, Consumer<T> answer, Consumer<StoreException> failure) {
        Task<T> task = new Task<>(question, answer, failure);
        waiting.add(task);
        return new Pending() {
            @Override
            public void cancel() {
                waiting.remove(task);
            }

            @Override
            public void await(long milliseconds) {
                if (quick && waiting.remove(task)) {
                    task.answer(store);
                }
            }
        };
    }

    /** From now on answers come while somebody waits for them. */
    void beQuick() {
        quick = true;
    }

    int waiting() {
        return waiting.size();
    }

    /** Answers the question that has waited longest. */
    void answerNext() {
        waiting.remove(0).answer(store);
    }

    /** Answers all questions, and those that come of the answers. */
    void answerAll() {
        while (!waiting.isEmpty()) {
            answerNext();
        }
    }

    /** Lets the question that has waited longest fail. */
    void failNext(StoreException reason) {
        waiting.remove(0).failure.accept(reason);
    }

    private record Task<T>(Question<T> question, Consumer<T> answer, Consumer<StoreException> failure) {

        void answer(Store store) {
            try {
                answer.accept(question.ask(store, () -> false));
            } catch (StoreException e) {
                failure.accept(e);
            }
        }
    }
}
