package org.caret.exports.internal.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.internal.output.MoveIntent.Move;

/**
 * What is under way on disk, written down beside the archives of a database for whoever opens it after a crash: files that are being
 * written, complete ones that are being moved, and folders that are being filled. A database that cannot be written has a journal that keeps nothing.
 */
public final class Journal {

    /** Keeps nothing. */
    public static final Journal NONE = new Journal(Optional.empty());

    private final Optional<Path> folder;

    private Journal(Optional<Path> folder) {
        this.folder = folder;
    }

    /** @param folder that of the archives; is made where it does not exist */
    public static Journal in(Path folder) {
        return new Journal(Optional.of(folder));
    }

    /** A disk whose files are noted until they are moved or removed; for one operation and its thread. */
    public Disk noting(Disk disk) {
        return folder.<Disk>map(notes -> new NotingDisk(notes, disk)).orElse(disk);
    }

    Optional<MoveIntent> begin(List<String> runs, List<Move> moves) throws IOException {
        return folder.isPresent() ? Optional.of(MoveIntent.begin(folder.get(), runs, moves)) : Optional.empty();
    }

    /** To be ended when the folder is complete, or gone; empty where nothing is kept. */
    public Optional<BegunFolder> begin(BegunFolder.Contents contents) throws IOException {
        return folder.isPresent() ? Optional.of(BegunFolder.note(folder.get(), contents)) : Optional.empty();
    }

    /** Folders that a killed process has begun. */
    public List<BegunFolder> begunFolders() throws IOException {
        return folder.isPresent() ? BegunFolder.open(folder.get()) : List.of();
    }

    /**
     * Removes files that a killed process has begun, unless they are complete and only wait for their places.
     *
     * @return the files that were removed
     */
    public List<Path> removeBegun() throws IOException {
        if (folder.isEmpty()) {
            return List.of();
        }
        Set<Path> awaited = new HashSet<>();
        for (MoveIntent intent : MoveIntent.open(folder.get())) {
            intent.moves().forEach(move -> awaited.add(move.provisional()));
        }
        return BegunFile.removeAll(folder.get(), awaited);
    }
}
