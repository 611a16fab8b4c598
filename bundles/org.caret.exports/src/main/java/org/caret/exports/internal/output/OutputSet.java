package org.caret.exports.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportException;

/**
 * Files that appear together: where one of them cannot be put in its place, those before it are taken back, and what they
 * replaced is there again. Only a crash in between can leave some of them; the history knows all of them by then.
 */
public final class OutputSet {

    private final Deque<Moved> moved = new ArrayDeque<>();

    private OutputSet() {
    }

    /** A target, and where the file it replaced is kept meanwhile. */
    private record Moved(Path target, Optional<Path> replaced) {
    }

    /**
     * Moves completed files into their places, in order.
     *
     * @return what they replaced and could not be removed, under names that end in {@code .old}; usually nothing
     */
    public static List<Path> moveIntoPlace(List<OutputFile> files) throws ExportException {
        OutputSet set = new OutputSet();
        try {
            for (OutputFile file : files) {
                set.move(file);
            }
        } catch (ExportException | RuntimeException e) {
            set.takeBack(e);
            throw e;
        }
        return set.forgetReplaced();
    }

    private void move(OutputFile file) throws ExportException {
        Optional<Path> replaced = setAside(file.target());
        moved.push(new Moved(file.target(), replaced));
        file.moveIntoPlace();
    }

    private static Optional<Path> setAside(Path target) throws ExportException {
        if (!Files.isRegularFile(target)) {
            return Optional.empty();
        }
        try {
            Path aside = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".old");
            Files.move(target, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside);
        } catch (IOException e) {
            throw OutputFile.failed(target, e);
        }
    }

    private void takeBack(Exception failure) {
        for (Moved one : moved) {
            try {
                if (one.replaced().isPresent()) {
                    Files.move(one.replaced().get(), one.target(), StandardCopyOption.REPLACE_EXISTING);
                } else if (Files.isRegularFile(one.target())) {
                    Files.delete(one.target());
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private List<Path> forgetReplaced() {
        List<Path> left = new ArrayList<>();
        for (Moved one : moved) {
            if (one.replaced().isPresent() && !one.replaced().get().toFile().delete()) {
                left.add(one.replaced().get());
            }
        }
        return left;
    }
}
