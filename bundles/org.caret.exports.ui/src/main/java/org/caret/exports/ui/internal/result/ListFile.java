package org.caret.exports.ui.internal.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.ExportException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Saves a list of a run as a file with headings, tab-delimited or as a workbook. The file appears whole or not at all. */
final class ListFile {

    private final Path target;
    private final FileFormat format;

    ListFile(Path target) {
        this.target = target.toAbsolutePath();
        String name = String.valueOf(target.getFileName());
        format = name.endsWith('.' + FileFormat.XLSX.extension()) ? FileFormat.XLSX : FileFormat.TAB;
    }

    void write(List<String> headings, Spool.Rows<ExportException> rows, IProgressMonitor monitor)
            throws ExportException, IOException {
        Path provisional = Files.createTempFile(target.getParent(), "list", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(provisional);
                    RecordWriter writer = RecordFiles.writer(format, out, headings)) {
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
            Files.move(provisional, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(provisional);
        }
    }

    private static String oneLine(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
