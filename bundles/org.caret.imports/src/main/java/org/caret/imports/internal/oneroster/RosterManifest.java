package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.caret.imports.internal.source.RowSink;
import org.caret.imports.internal.source.SourceRefusedException;

/**
 * What a set says about itself. Source: OneRoster 1.1 and 1.2, CSV binding, {@code manifest.csv}: a property
 * {@code file.NAME} is {@code bulk}, {@code delta} (changes since the last set) or {@code absent}.
 *
 * @param version 1.1 where there is no manifest
 * @param changesOnly the files that hold changes only, without their ending
 */
record RosterManifest(String version, List<String> changesOnly) {

    private static final String FILE = "manifest.csv";
    private static final String PREFIX = "file.";

    static RosterManifest read(RosterFiles files) throws IOException, SourceRefusedException {
        Optional<Path> manifest = files.find(FILE);
        if (manifest.isEmpty()) {
            return new RosterManifest("1.1", List.of());
        }
        String version = "";
        List<String> changesOnly = new ArrayList<>();
        try (RosterTable table = RosterTable.open(manifest.get())) {
            for (RosterRow row = table.next(); row != null; row = table.next()) {
                String property = row.text("propertyName");
                if (property.equals("oneroster.version")) {
                    version = row.text("value");
                } else if (property.startsWith(PREFIX) && row.text("value").equalsIgnoreCase("delta")) {
                    changesOnly.add(property.substring(PREFIX.length()));
                }
            }
        }
        if (!version.equals("1.1") && !version.equals("1.2")) {
            throw new SourceRefusedException("The manifest names OneRoster version \"" + version + "\".",
                    "Versions 1.1 and 1.2 can be read.");
        }
        return new RosterManifest(version, List.copyOf(changesOnly));
    }

    /**
     * Says that the set is none of everything: it is read like any other, because whatever a set lacks stays as it is, but
     * enrollments derived from a part of the classes may start later than they should.
     */
    void report(RowSink sink) {
        if (!changesOnly.isEmpty()) {
            sink.find(new Finding(Severity.WARNING, "IMPORT_ROSTER_CHANGES", FILE, "", "",
                    "The set says that it holds changes only in " + String.join(", ", changesOnly)
                            + "; the start of a new enrollment may be derived from a part of a student's classes.",
                    "Import a whole set first, and now and then."));
        }
    }
}
