package org.caret.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.store.StoreFactory;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The running workbench, for a test that runs in the thread of its windows: every wait lets the windows go on. */
final class Workbench {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CLOSING = "Closing the database";

    private Workbench() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Workbench.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    static DatabaseSession session() {
        return service(DatabaseSession.class);
    }

    /** Makes a small sample district and opens it. */
    static void openSample(Path folder, int students) {
        session().open(folder, StoreFactory.Mode.CREATE, (store, monitor) -> SampleDistrict.generate(store,
                SampleRequest.of(students, 1, LocalDate.of(2026, 2, 27)), monitor));
        waitFor("the sample district", () -> session().state() instanceof SessionState.Opened opened
                && opened.folder().equals(folder.toAbsolutePath().normalize()));
        settle();
    }

    /** Opens a database that is there. */
    static void open(Path folder) {
        session().open(folder);
        waitFor("the database", () -> session().state() instanceof SessionState.Opened opened
                && opened.folder().equals(folder.toAbsolutePath().normalize()));
        settle();
    }

    static void close() {
        session().close();
        // The session says so before the files are closed, so that nobody begins anything with them.
        waitFor("the database to close", () -> session().state() instanceof SessionState.Closed
                && Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals(CLOSING)));
        settle();
    }

    /** Lets the windows go on until the condition holds. */
    static void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Display display = display();
        // Wakes the loop while nothing happens in the windows.
        Runnable tick = new Runnable() {
            @Override
            public void run() {
                display.timerExec(50, this);
            }
        };
        display.timerExec(50, tick);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("waited in vain for " + what);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, tick);
        }
    }

    /** Lets the windows go on as long as the condition holds; whoever changes it wakes the display. */
    static void goOnWhile(BooleanSupplier condition) {
        while (condition.getAsBoolean()) {
            if (!display().readAndDispatch()) {
                display().sleep();
            }
        }
    }

    /** Waits for something that is not there at first. */
    static <T> T waitForValue(String what, Supplier<@Nullable T> value) {
        waitFor(what, () -> value.get() != null);
        return value.get();
    }

    /** Does everything that waits to be done in the windows. */
    static void settle() {
        while (display().readAndDispatch()) {
            // goes on
        }
    }

    /** For commands that cannot fail. */
    static void run(String command) {
        try {
            run(command, Map.of());
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    static void run(String command, Map<String, String> parameters) throws CommandException {
        Command found = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
    }

    /**
     * A key and the keys that are held meanwhile.
     *
     * @param modifiers {@link SWT#CTRL} and the like, or {@link SWT#NONE}
     */
    record Stroke(int modifiers, int key) {
    }

    /** Types a key into whatever has the focus, as the window system does: {@code press(SWT.CTRL, 'e')}. */
    static void press(int modifiers, int key) {
        post(new Stroke(modifiers, key), Workbench::settle);
        settle();
    }

    /** Types keys so quickly that the windows notice the first one only when all are there. */
    static void pressAtOnce(Stroke... strokes) {
        for (Stroke stroke : strokes) {
            post(stroke, () -> {});
        }
        settle();
    }

    private static void post(Stroke stroke, Runnable between) {
        List<Integer> held = Stream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(one -> (stroke.modifiers() & one) != 0)
                .toList();
        Stream.concat(held.stream(), Stream.of(stroke.key())).forEach(one -> {
            post(SWT.KeyDown, one);
            between.run();
        });
        Stream.concat(Stream.of(stroke.key()), held.reversed().stream()).forEach(one -> {
            post(SWT.KeyUp, one);
            between.run();
        });
    }

    /** Types small letters and digits into whatever has the focus. */
    static void type(String text) {
        text.chars().forEach(letter -> press(SWT.NONE, letter));
    }

    private static void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        // Escape and its like are no letters for the window system.
        if (key < ' ' || (key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        display().post(event);
    }

    /**
     * Does something that opens a dialog, and answers it with a button. A dialog waits in a loop of its own, so the answer
     * comes from a timer.
     */
    static void answer(Runnable opens, String title, String button) {
        boolean[] answered = new boolean[1];
        Runnable answer = new Runnable() {
            @Override
            public void run() {
                Shell dialog = shell(title);
                Button found = dialog == null ? null : find(dialog, Button.class, one -> one.getText().equals(button));
                if (found != null) {
                    answered[0] = true;
                    found.notifyListeners(SWT.Selection, new Event());
                } else {
                    display().timerExec(50, this);
                }
            }
        };
        Runnable giveUp = () -> {
            Shell dialog = shell(title);
            if (dialog != null) {
                dialog.close();
            }
        };
        display().timerExec(50, answer);
        display().timerExec((int) PATIENCE.toMillis(), giveUp);
        try {
            opens.run();
        } finally {
            display().timerExec(-1, answer);
            display().timerExec(-1, giveUp);
        }
        if (!answered[0]) {
            throw new AssertionError("no button " + button + " in a dialog " + title);
        }
        settle();
    }

    /** The first control of a type under a composite that a condition holds for; null where there is none. */
    static <T extends Control> @Nullable T find(Composite parent, Class<T> type, Predicate<T> condition) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && condition.test(type.cast(child))) {
                return type.cast(child);
            }
            if (child instanceof Composite composite) {
                T found = find(composite, type, condition);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** All controls of a type under a composite that a condition holds for, in the order of the windows. */
    static <T extends Control> List<T> findAll(Composite parent, Class<T> type, Predicate<T> condition) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && condition.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(findAll(composite, type, condition));
            }
        }
        return found;
    }

    /** Presses a button as a click does. What it does has ended, or waits in a window of its own, afterwards. */
    static void click(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** The shell of a title that can be seen; null where there is none. */
    static @Nullable Shell shell(String title) {
        for (Shell shell : display().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }
}
