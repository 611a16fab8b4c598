package org.caret.exports.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.internal.output.MoveIntent.Move;
import org.caret.exports.internal.output.MoveIntent.Phase;

/**
 * Completed files that appear together: where one of them cannot be put in its place, those before it are taken back, and what
 * they replaced is there again. A file system moves one file at a time, so what is to be moved is written down first, and whoever
 * opens the database after a crash ends it (see {@link #resume}).
 */
public final class OutputSet {

    private final List<Move> moves;
    private final Disk disk;
    private final Optional<MoveIntent> intent;

    private OutputSet(List<Move> moves, Disk disk, Optional<MoveIntent> intent) {
        this.moves = moves;
        this.disk = disk;
        this.intent = intent;
    }

    /**
     * Writes down what is to be moved; to be called before the runs are recorded.
     *
     * @param runs whose files they are; none where no run remembers them
     */
    public static OutputSet of(Journal journal, List<String> runs, List<OutputFile> files, Disk disk)
            throws ExportException, IOException {
        List<Move> moves = moves(files);
        return new OutputSet(moves, disk, journal.begin(runs, moves));
    }

    /** What a crash has left: to be finished with {@link #moveIntoPlace}, or ended by {@link #takeBack} or {@link #discard}. */
    public static OutputSet resume(MoveIntent intent) {
        return new OutputSet(intent.moves(), Disk.REAL, Optional.of(intent));
    }

    /** A single file replaces its target in one step; of several each target is set aside. */
    private static List<Move> moves(List<OutputFile> files) throws ExportException {
        List<Move> moves = new ArrayList<>();
        for (OutputFile file : files) {
            file.complete();
            moves.add(new Move(file.provisional(), file.target(),
                    files.size() == 1 ? Optional.empty() : Optional.of(free(file.target()))));
        }
        return moves;
    }

    private static Path free(Path target) {
        for (int number = 1;; number++) {
            Path aside = target.resolveSibling(target.getFileName() + "." + number + ".old");
            if (Files.notExists(aside)) {
                return aside;
            }
        }
    }

    /**
     * Moves the files into their places, in order; those that are there already are left alone.
     *
     * @return what they replaced and could not be removed, under names that end in {@code .old}; usually nothing
     * @throws ExportException where a file cannot be moved; those before it stay where they are until {@link #takeBack}
     */
    public List<Path> moveIntoPlace() throws ExportException {
        for (Move move : moves) {
            try {
                if (Files.exists(move.provisional())) {
                    if (move.aside().isPresent() && Files.isRegularFile(move.target())
                            && Files.notExists(move.aside().get())) {
                        disk.move(move.target(), move.aside().get());
                    }
                    disk.move(move.provisional(), move.target());
                }
            } catch (IOException e) {
                throw OutputFile.failed(move.target(), e);
            }
        }
        return forgetReplaced();
    }

    /**
     * Moves all files into their places or, where one cannot be moved, none; for files that no run remembers.
     *
     * @return as {@link #moveIntoPlace}
     */
    public List<Path> moveAllOrNone() throws ExportException, IOException {
        try {
            List<Path> left = moveIntoPlace();
            settle();
            return left;
        } catch (ExportException | RuntimeException e) {
            try {
                takeBack();
                settle();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** The runs are recorded and their files in place, or neither: nothing is left to be ended. */
    public void settle() throws IOException {
        if (intent.isPresent()) {
            intent.get().end();
        }
    }

    /** Puts back what was there before, and removes the files. What was written down stays, for the runs are recorded yet. */
    public void takeBack() throws IOException {
        if (intent.isPresent() && intent.get().phase() == Phase.TAKEN_BACK) {
            discard();
            return;
        }
        enter(Phase.TAKING_BACK);
        for (Move move : moves.reversed()) {
            if (Files.notExists(move.provisional()) && Files.exists(move.target())) {
                disk.move(move.target(), move.provisional());
            }
            if (move.aside().isPresent() && Files.exists(move.aside().get())) {
                disk.move(move.aside().get(), move.target());
            }
        }
        enter(Phase.TAKEN_BACK);
        discard();
    }

    /** Those that were moved and are not there any more. */
    public List<Path> missing() {
        return moves.stream().map(Move::target).filter(Files::notExists).toList();
    }

    /** Removes files of which none was moved yet. */
    public void discard() throws IOException {
        for (Move move : moves) {
            disk.delete(move.provisional());
        }
    }

    private void enter(Phase phase) throws IOException {
        if (intent.isPresent()) {
            intent.get().enter(phase);
        }
    }

    private List<Path> forgetReplaced() {
        List<Path> left = new ArrayList<>();
        for (Move move : moves) {
            if (move.aside().isPresent() && Files.exists(move.aside().get()) && !move.aside().get().toFile().delete()) {
                left.add(move.aside().get());
            }
        }
        return left;
    }
}
