package org.caret.exports.internal.sets;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.RunPart;

/**
 * Names of the files of a set: that of the file that was asked for with the step and its content, {@code senr-2-exits-and-updates.txt},
 * or with the school, {@code senr-0112607.txt}. A step keeps its number where one before it has no records.
 *
 * @param output the file that was asked for
 */
public record SetNames(Path output, Split split) {

    /** The file that a {@link Placed#file} stands for. */
    public Path path(String file) {
        return split == Split.NONE ? output : named(split == Split.SCHOOLS ? file : step(file) + "-" + content(file));
    }

    /** What the file holds, as {@link RunPart#content}. */
    public String content(String file) {
        if (split == Split.SCHOOLS) {
            return RunPart.SCHOOL + file;
        }
        return switch (step(file)) {
        case TransactionDivider.DELETES -> RunPart.DELETES;
        case TransactionDivider.UPDATES -> RunPart.UPDATES;
        default -> RunPart.ADDS;
        };
    }

    private static int step(String file) {
        return Integer.parseInt(file);
    }

    private Path named(String ending) {
        return output.resolveSibling(base() + '-' + ending + extension());
    }

    private String name() {
        return String.valueOf(output.getFileName());
    }

    private String base() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }

    private String extension() {
        return name().substring(base().length());
    }

    /**
     * Files in the folder that look as if they belonged to the set although it does not hold them: those of an earlier one,
     * which nobody should send by mistake.
     */
    public List<Path> strangers(Collection<Path> written) throws IOException {
        String ending = split == Split.SCHOOLS ? "\\d{7}"
                : "\\d+-(" + RunPart.DELETES + '|' + RunPart.UPDATES + '|' + RunPart.ADDS + ')';
        Pattern alike = Pattern.compile(Pattern.quote(base()) + '-' + ending + Pattern.quote(extension()));
        List<Path> found = new ArrayList<>();
        if (split != Split.NONE) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(output.toAbsolutePath().getParent())) {
                for (Path file : files) {
                    if (alike.matcher(String.valueOf(file.getFileName())).matches()
                            && !written.contains(output.resolveSibling(file.getFileName()))) {
                        found.add(file);
                    }
                }
            }
        }
        found.sort(null);
        return found;
    }
}
