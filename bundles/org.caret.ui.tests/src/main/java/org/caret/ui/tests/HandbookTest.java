package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook's window: what is listed, found, and shown by F1. */
class HandbookTest {

    private static final String TITLE = "Caret Handbook";

    private static IWorkbenchHelpSystem help() {
        return PlatformUI.getWorkbench().getHelpSystem();
    }

    @AfterEach
    void close() {
        Shell shell = Workbench.shell(TITLE);
        if (shell != null) {
            shell.close();
        }
    }

    private static Tree contents() {
        return Person.waitForValue("the contents", () -> {
            Shell shell = Workbench.shell(TITLE);
            Tree tree = shell == null ? null : Workbench.find(shell, Tree.class, one -> true);
            return tree == null || tree.getItemCount() == 0 ? null : tree;
        });
    }

    private static @Nullable String selected(Tree tree) {
        return tree.getSelectionCount() == 0 ? null : tree.getSelection()[0].getText();
    }

    @Test
    void listsEveryChapter() throws Exception {
        Person.does(() -> {
            Person.start(() -> help().displayHelp());
            Tree tree = contents();
            List<String> chapters = Person.see(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
            assertEquals(List.of("First steps", "Bringing data in", "Looking and correcting", "Producing files",
                    "Coming back from the state", "The files", "Every field", "Looking after the database",
                    "Command line and developers"), chapters);
        });
    }

    @Test
    void findsPagesByTheirWords() throws Exception {
        Person.does(() -> {
            Person.start(() -> help().displayHelp());
            Tree tree = contents();
            Person.touch(() -> {
                Text search = Workbench.find(tree.getShell(), Text.class, one -> true);
                if (search != null) {
                    search.setText("where value comes");
                }
            });
            assertEquals("The preview, and where a value comes from",
                    Person.waitForValue("a page", () -> tree.getItem(0).getText()));
        });
    }

    @Test
    void showsThePageAboutTheActivePart() throws Exception {
        Person.does(() -> {
            Person.start(() -> {
                try {
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                            .showView("org.caret.ui.exports");
                } catch (PartInitException e) {
                    throw new AssertionError(e);
                }
                help().displayDynamicHelp();
            });
            Tree tree = contents();
            assertEquals("Runs: created, posted, rejected, undone",
                    Person.waitForValue("a page", () -> selected(tree)));
        });
    }

    @Test
    void showsThePageAboutTheWizardInFront(@TempDir Path work) throws Exception {
        Workbench.openSample(work.resolve("district"), 20);
        Person.does(() -> {
            ExportPages wizard = ExportPages.open();
            Person.start(() -> help().displayDynamicHelp());
            Tree tree = contents();
            assertEquals("Exporting a file", Person.waitForValue("a page", () -> selected(tree)));
            Person.touch(() -> tree.getShell().close());
            wizard.push("Cancel");
        });
        Workbench.close();
    }
}
