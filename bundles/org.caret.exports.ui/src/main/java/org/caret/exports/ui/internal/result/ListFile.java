package org.caret.exports.ui.internal.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.WholeFile;
import org.caret.exports.ExportException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Saves a list of a run as a file with headings, tab-delimited or as a workbook. The file appears whole or not at all. */
final class ListFile {

    private final Path target;
    private final FileFormat format;

    ListFile(Path target) {
        this.target = target;
        String name = String.valueOf(target.getFileName());
        format = name.endsWith('.' + FileFormat.XLSX.extension()) ? FileFormat.XLSX : FileFormat.TAB;
    }

    void write(List<String> headings, Spool.Rows<ExportException> rows, IProgressMonitor monitor)
            throws ExportException, IOException {
        try (WholeFile file = WholeFile.beside(target)) {
            try (RecordWriter writer = RecordFiles.writer(format, file.stream(), headings)) {
                if (format == FileFormat.TAB) {
                    writer.write(headings.toArray(String[]::new));
                }
                rows.forEach(row -> {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    writer.write(row.stream().map(ListFile::oneLine).toArray(String[]::new));
                });
            }
            file.moveIntoPlace();
        }
    }

    private static String oneLine(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
