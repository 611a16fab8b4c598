package org.caret.exports.ui;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequest;
import org.eclipse.core.runtime.ILog;

/** Finds files that an export may replace. */
final class ExistingFiles {

    private ExistingFiles() {
    }

    /** Names of files that are there; of a set all that are named as its files could be. */
    static List<String> of(ExportRequest request) {
        Path output = request.output();
        String name = String.valueOf(output.getFileName());
        if (request.arrangement().split() == Split.NONE) {
            return Files.exists(output) ? List.of(name) : List.of();
        }
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        Pattern alike = Pattern.compile(Pattern.quote(base) + "-(\\d{7}|\\d+-[a-z-]+)"
                + Pattern.quote(name.substring(base.length())));
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(output.getParent())) {
            for (Path file : files) {
                String there = String.valueOf(file.getFileName());
                if (alike.matcher(there).matches()) {
                    found.add(there);
                }
            }
        } catch (IOException e) {
            // The export itself will say what is wrong with the folder.
            ILog.of(ExistingFiles.class).warn(e.getMessage(), e);
        }
        found.sort(null);
        return found;
    }
}
