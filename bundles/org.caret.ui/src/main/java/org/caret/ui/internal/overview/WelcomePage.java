package org.caret.ui.internal.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.StartTrace;
import org.caret.ui.StartTrace.Phase;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.Icons;
import org.eclipse.swt.widgets.Composite;

/** Three doors, and the databases that were open before. */
final class WelcomePage {

    private final Page page;

    WelcomePage(Composite parent, DatabaseSession session) {
        page = new Page(parent);
        page.whenPainted(() -> StartTrace.done(Phase.DISTRICT));
        page.heading(Messages.WelcomePage_heading);
        page.text(Messages.WelcomePage_introduction);
        page.action(Messages.WelcomePage_sample, Icons.SAMPLE.image(), Messages.WelcomePage_sampleText,
                () -> Commands.run(CaretCommands.OPEN_SAMPLE));
        page.action(Messages.WelcomePage_open, Icons.DATABASE.image(), Messages.WelcomePage_openText,
                () -> Commands.run(CaretCommands.OPEN_DATABASE));
        page.action(Messages.WelcomePage_import, Icons.IMPORT.image(), Messages.WelcomePage_importText,
                () -> Commands.run(CaretCommands.IMPORT));
        List<Path> recent = session.recent().stream().filter(Files::isDirectory).toList();
        if (!recent.isEmpty()) {
            page.subheading(Messages.WelcomePage_recent);
            recent.forEach(this::addRecent);
        }
    }

    private void addRecent(Path folder) {
        page.action(String.valueOf(folder.getFileName()), Icons.DATABASE.image(), folder.toString(),
                () -> Commands.run(CaretCommands.OPEN_DATABASE, Map.of(CaretCommands.FOLDER, folder.toString())));
    }

    Page page() {
        return page;
    }
}
