package org.caret.exports.testsupport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.caret.exports.internal.output.Disk;

/** A disk under a process that is killed before one of its moves: nothing is written, moved or removed from then on. */
final class DyingDisk implements Disk {

    private int movesLeft;

    /** @param moves how many are made */
    DyingDisk(int moves) {
        movesLeft = moves;
    }

    /** What the rest of a process cannot handle, because there is no rest. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        return REAL.create(file);
    }

    @Override
    public void move(Path file, Path name) throws IOException {
        if (--movesLeft < 0) {
            throw new Killed();
        }
        REAL.move(file, name);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (movesLeft < 0) {
            throw new Killed();
        }
        REAL.delete(file);
    }
}
