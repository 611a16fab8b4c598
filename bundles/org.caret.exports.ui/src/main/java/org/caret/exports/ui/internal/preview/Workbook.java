package org.caret.exports.ui.internal.preview;

import java.io.IOException;
import java.nio.file.Path;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ui.ExportDesk;
import org.caret.exports.ui.internal.draft.FileNames;
import org.caret.store.scratch.ScratchFiles;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes all records of a trial as a workbook into a folder that nobody else can read. It stays there until the workbench
 * ends, because another program is about to open it.
 */
final class Workbook {

    private static final String FOLDER = "workbook";

    private Workbook() {
    }

    /**
     * To be called outside of the thread of the windows.
     *
     * @return the workbook, the folder of several, or the name of none where there is no record to write
     */
    static Path write(ExportDesk desk, ExportRequestBuilder requests, IProgressMonitor monitor) throws ExportException {
        Path folder = folder();
        ExportRequest named = requests.format(FileFormat.XLSX).build(folder);
        Path file = folder.resolve(FileNames.of(named.type(), named.year(), named.sites(), FileFormat.XLSX));
        try (ExportResult result = desk.exports().run(desk.store(), requests.build(file), monitor)) {
            return switch (result.files().size()) {
            case 0 -> Path.of("");
            case 1 -> result.files().get(0).path();
            default -> folder;
            };
        }
    }

    private static Path folder() throws ExportException {
        try {
            return ScratchFiles.createFolder(FOLDER);
        } catch (IOException e) {
            throw new ExportException(Reason.OUTPUT, Messages.Trial_noFile, Messages.Trial_noFileRemedy, e);
        }
    }
}
