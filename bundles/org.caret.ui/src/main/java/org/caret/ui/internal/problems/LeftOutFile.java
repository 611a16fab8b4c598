package org.caret.ui.internal.problems;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;
import org.caret.exports.RunHistory;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Failures;
import org.eclipse.core.runtime.CoreException;

/** Writes all left-out rows of a run, filtered or not, as tab-separated text in UTF-8. The file appears whole or not at all. */
final class LeftOutFile {

    private static final List<String> HEADINGS = List.of("record", "reason", "text", "remedy");

    private final DatabaseSession session;
    private final RunHistory history;

    LeftOutFile(DatabaseSession session, RunHistory history) {
        this.session = session;
        this.history = history;
    }

    void write(RememberedRun run, Path target) {
        session.job(Messages.LeftOutView_saving, (store, monitor) -> {
            try (RunDetails details = history.details(store, run.runId());
                    Stream<String[]> rows = details.leftOut().flatMap(LeftOutView::texts)) {
                write(rows, target);
            } catch (ExportException e) {
                throw Failures.of(e);
            }
        }).schedule();
    }

    static void write(Stream<String[]> rows, Path target) throws CoreException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                line(writer, HEADINGS.toArray(String[]::new));
                for (String[] row : (Iterable<String[]>) rows::iterator) {
                    line(writer, row);
                }
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw Failures.of(Messages.LeftOutView_unwritable, e);
        }
    }

    private static void line(BufferedWriter writer, String[] texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            writer.write(i == 0 ? "" : "\t");
            writer.write(texts[i].replaceAll("[\t\r\n]", " "));
        }
        writer.write("\r\n");
    }
}
