package org.caret.ui.internal.runs;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.caret.exports.RememberedRun;
import org.caret.ui.internal.Icons;
import org.eclipse.jface.action.Action;

/** Something that can be done with the selected run while a condition holds. */
final class RunAction extends Action {

    private final Supplier<Optional<RememberedRun>> selected;
    private final Predicate<RememberedRun> possible;
    private final Consumer<RememberedRun> work;

    RunAction(String id, String text, Icons icon, Supplier<Optional<RememberedRun>> selected,
            Predicate<RememberedRun> possible, Consumer<RememberedRun> work) {
        super(text, icon.descriptor());
        this.selected = selected;
        this.possible = possible;
        this.work = work;
        setId("org.caret.ui.exports." + id);
        setToolTipText(text.replace("&", "").replaceAll("\t.*", ""));
        update();
    }

    void update() {
        setEnabled(selected.get().filter(possible).isPresent());
    }

    @Override
    public void run() {
        selected.get().filter(possible).ifPresent(work);
    }
}
