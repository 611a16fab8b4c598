package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.Overview;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    private static final String THEMES = "org.eclipse.e4.ui.css.theme.";

    @TempDir
    private Path work;

    private final List<IStatus> errors = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    @AfterEach
    void backToLight() throws CommandException {
        Platform.removeLogListener(listener);
        choose("e4_default");
        Workbench.close();
    }

    @Test
    void everythingIsShownInBothThemesWithoutAnError() throws CommandException, PartInitException {
        Platform.addLogListener(listener);
        Workbench.openSample(work.resolve("a district"), 20);
        choose("e4_default");
        showEverything();
        Color light = Workbench.page().getWorkbenchWindow().getShell().getBackground();
        choose("e4_dark");
        Color dark = Workbench.page().getWorkbenchWindow().getShell().getBackground();
        showEverything();

        assertNotEquals(light, dark);
        assertEquals(List.of(), List.copyOf(errors));
    }

    /** Its numbers have a colour of their own, which lines that are there already must not keep. */
    @Test
    void theNumbersOfTheNavigatorChangeTheirColourWithTheTheme() throws CommandException, PartInitException {
        choose("e4_default");
        Workbench.openSample(work.resolve("a district"), 20);
        Workbench.page().showView(CaretParts.NAVIGATOR);
        Tree tree = Workbench.waitForValue("the navigator", () -> Workbench.find(
                Workbench.page().getWorkbenchWindow().getShell(), Tree.class,
                one -> one.isVisible() && numbers(one).findAny().isPresent()));
        choose("e4_dark");
        Workbench.waitFor("numbers that can be read", () -> !tree.isDisposed()
                && numbers(tree).allMatch(number -> light(number) != light(tree.getBackground())));
        choose("e4_default");
        Workbench.waitFor("numbers that can be read", () -> !tree.isDisposed()
                && numbers(tree).allMatch(number -> light(number) != light(tree.getBackground())));
    }

    @Test
    void fieldsCanBeReadAfterEveryChangeOfTheTheme() throws CommandException {
        Workbench.openSample(work.resolve("a district"), 20);
        Workbench.run(CaretCommands.browse("students"));
        Workbench.settle();
        Shell window = Workbench.page().getWorkbenchWindow().getShell();
        for (String theme : List.of("e4_dark", "e4_default", "e4_dark", "e4_default")) {
            choose(theme);
            Workbench.waitFor("fields that can be read in " + theme,
                    () -> Workbench.findAll(window, Text.class, Text::isVisible).stream().allMatch(
                            field -> light(field.getForeground()) != light(field.getBackground())
                                    && light(field.getBackground()) == theme.equals("e4_default")));
        }
    }

    /** Colours of the numbers, which are in the second column. */
    private static Stream<Color> numbers(Tree tree) {
        return tree.getColumnCount() < 2 ? Stream.empty()
                : Stream.of(tree.getItems())
                        .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                        .filter(item -> !item.getText(1).isEmpty()).map(item -> item.getForeground(1));
    }

    private static boolean light(Color color) {
        return color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114 > 128_000;
    }

    /** Opened anew, so that it is also made in the theme that holds, not only changed to it. */
    private static void showEverything() throws CommandException, PartInitException {
        Workbench.page().closeAllEditors(false);
        Overview.show(Workbench.page());
        for (String grid : List.of("students", "enrollments", "staff", "sections", "incidents")) {
            Workbench.run(CaretCommands.browse(grid));
            Workbench.settle();
        }
        Workbench.run(CaretCommands.DAYS_OFF);
        Workbench.settle();
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith("org.caret.")) {
                IViewPart open = Workbench.page().findView(view.getId());
                if (open != null) {
                    Workbench.page().hideView(open);
                }
                Workbench.page().showView(view.getId());
                Workbench.settle();
            }
        }
    }

    private static void choose(String theme) throws CommandException {
        Workbench.run("org.caret.app.theme", Map.of("org.eclipse.ui.commands.radioStateParameter", THEMES + theme));
        Workbench.settle();
    }
}
