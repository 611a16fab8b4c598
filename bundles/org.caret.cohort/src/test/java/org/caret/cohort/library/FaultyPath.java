package org.caret.cohort.library;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent.Kind;
import java.nio.file.WatchEvent.Modifier;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A path on a {@link FaultyDisk}. */
@NonNullByDefault({})
record FaultyPath(FaultyDisk disk, Path path) implements Path {

    @Override
    public FileSystem getFileSystem() {
        return disk.fileSystem();
    }

    @Override
    public boolean isAbsolute() {
        return path.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return disk.wrapped(path.getRoot());
    }

    @Override
    public Path getFileName() {
        return disk.wrapped(path.getFileName());
    }

    @Override
    public Path getParent() {
        return disk.wrapped(path.getParent());
    }

    @Override
    public int getNameCount() {
        return path.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return disk.wrap(path.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return disk.wrap(path.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return path.startsWith(FaultyDisk.real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return path.endsWith(FaultyDisk.real(other));
    }

    @Override
    public Path normalize() {
        return disk.wrap(path.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return disk.wrap(path.resolve(FaultyDisk.real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return disk.wrap(path.relativize(FaultyDisk.real(other)));
    }

    @Override
    public URI toUri() {
        return path.toUri();
    }

    @Override
    public File toFile() {
        return path.toFile();
    }

    @Override
    public Path toAbsolutePath() {
        return disk.wrap(path.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return disk.wrap(path.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, Kind<?>[] events, Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return path.compareTo(FaultyDisk.real(other));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
