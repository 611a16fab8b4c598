package org.caret.exports.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * What is to be moved for some runs, or for files that no run remembers, written down beside the archives until it is done: a text
 * file of properties that is named by the first run and ends in {@code .moves}. It is replaced as a whole, so that a crash leaves
 * the old or the new one.
 */
public final class MoveIntent {

    private static final String ENDING = ".moves";
    private static final String PHASE = "phase";
    private static final String RUN = "run.";
    private static final String PROVISIONAL = "provisional.";
    private static final String TARGET = "target.";
    private static final String ASIDE = "aside.";

    private final Path file;
    private final List<String> runs;
    private final List<Move> moves;
    private Phase phase;

    private MoveIntent(Path file, List<String> runs, List<Move> moves, Phase phase) {
        this.file = file;
        this.runs = runs;
        this.moves = moves;
        this.phase = phase;
    }

    /** How far it is. */
    public enum Phase {
        /** Files are moved once the runs are recorded. */
        MOVING,
        /** A file could not be moved: all of it is being undone. */
        TAKING_BACK,
        /** The folder is as it was; the runs have to go. */
        TAKEN_BACK
    }

    /**
     * A file on its way.
     *
     * @param provisional where it lies, complete, until it is moved
     * @param aside where what it replaces lies meanwhile; empty where it is replaced in the same step
     */
    public record Move(Path provisional, Path target, Optional<Path> aside) {
    }

    static MoveIntent begin(Path folder, List<String> runs, List<Move> moves) throws IOException {
        String name = runs.isEmpty() ? "files-" + UUID.randomUUID() : runs.get(0);
        MoveIntent intent = new MoveIntent(folder.resolve(name + ENDING), List.copyOf(runs), List.copyOf(moves),
                Phase.MOVING);
        intent.write();
        return intent;
    }

    /** Those of a folder that are not ended, in the order of their runs; none where the folder does not exist. */
    public static List<MoveIntent> open(Path folder) throws IOException {
        List<MoveIntent> intents = new ArrayList<>();
        for (Path file : Notes.in(folder, ENDING)) {
            intents.add(read(file));
        }
        return intents;
    }

    private static MoveIntent read(Path file) throws IOException {
        Properties text = Notes.read(file);
        List<Move> moves = new ArrayList<>();
        for (int i = 0; text.getProperty(TARGET + i) != null; i++) {
            moves.add(new Move(Path.of(text.getProperty(PROVISIONAL + i)), Path.of(text.getProperty(TARGET + i)),
                    Optional.ofNullable(text.getProperty(ASIDE + i)).map(Path::of)));
        }
        return new MoveIntent(file, Notes.list(text, RUN), moves, Phase.valueOf(text.getProperty(PHASE)));
    }

    Phase phase() {
        return phase;
    }

    /** Whether the files are to be moved, if only the runs are recorded. */
    public boolean moving() {
        return phase == Phase.MOVING;
    }

    public List<String> runs() {
        return runs;
    }

    List<Move> moves() {
        return moves;
    }

    public List<Path> targets() {
        return moves.stream().map(Move::target).toList();
    }

    void enter(Phase next) throws IOException {
        phase = next;
        write();
    }

    void end() throws IOException {
        Files.deleteIfExists(file);
    }

    private void write() throws IOException {
        Properties text = new Properties();
        text.setProperty(PHASE, phase.name());
        Notes.put(text, RUN, runs);
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            text.setProperty(PROVISIONAL + i, move.provisional().toString());
            text.setProperty(TARGET + i, move.target().toString());
            if (move.aside().isPresent()) {
                text.setProperty(ASIDE + i, move.aside().get().toString());
            }
        }
        Notes.write(file, text);
    }
}
