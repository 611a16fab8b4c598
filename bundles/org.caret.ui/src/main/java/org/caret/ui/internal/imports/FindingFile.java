package org.caret.ui.internal.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.imports.BatchFinding;
import org.caret.imports.BatchFindings;
import org.caret.imports.SourceResult;

/** Findings as a table for a spreadsheet: tab-separated, UTF-8, with a heading. Appears whole or not at all. */
final class FindingFile {

    private static final String HEADING = "File\tSeverity\tRule\tRecord\tField\tValue\tMessage\tRemedy\n";

    private FindingFile() {
    }

    /** Writes all findings of an import; of a trial those that the result kept. */
    static void write(List<SourceResult> sources, Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                out.write(HEADING);
                for (SourceResult source : sources) {
                    write(source, out);
                }
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(SourceResult source, BufferedWriter out) throws IOException {
        String name = String.valueOf(source.source().getFileName());
        Optional<Path> all = source.findingsFile();
        if (all.isEmpty()) {
            for (Finding finding : source.firstFindings()) {
                out.write(line(name, finding));
            }
            return;
        }
        try (BatchFindings findings = BatchFindings.open(all.get())) {
            for (BatchFinding next = findings.next(); next != null; next = findings.next()) {
                out.write(line(name, next.finding()));
            }
        }
    }

    private static String line(String name, Finding finding) {
        return String.join("\t", plain(name), finding.severity().name(), plain(finding.rule()),
                plain(finding.record()), plain(finding.field()), plain(finding.value()), plain(finding.message()),
                plain(finding.remedy())) + '\n';
    }

    /** A value from a file must neither break the table nor be taken for a formula by a spreadsheet. */
    private static String plain(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]", " ");
        return flat.isEmpty() || "=+-@".indexOf(flat.charAt(0)) < 0 ? flat : "'" + flat;
    }
}
