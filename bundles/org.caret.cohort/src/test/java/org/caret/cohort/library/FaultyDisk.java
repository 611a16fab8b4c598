package org.caret.cohort.library;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The default file system with a disk that fails at a chosen step. A step makes a file or folder, writes into a new file, moves or
 * deletes. After a killed step nothing happens any more, so that no clean-up of the program helps.
 */
@NonNullByDefault({})
final class FaultyDisk extends FileSystemProvider {

    /** What happens at the step. */
    enum Fault {
        /** The process ends; of a file that is begun there is a beginning. */
        KILLED,
        /** There is no space for it. Deleting is still possible. */
        FULL
    }

    /** The process is gone. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final FileSystem real;
    private final FileSystem wrapped = new FaultyFileSystem(this);
    private final Fault fault;
    private final int failing;
    private int steps;
    private boolean dead;

    private FaultyDisk(Path folder, Fault fault, int failing) {
        real = folder.getFileSystem();
        this.fault = fault;
        this.failing = failing;
    }

    /** The folder on a disk that fails at a step, counted from 0. */
    static Path folder(Path folder, Fault fault, int failing) {
        return new FaultyDisk(folder, fault, failing).wrap(folder);
    }

    /** Whether the step that fails has been reached. */
    static boolean hasFailed(Path folder) {
        return ((FaultyPath) folder).disk().steps > ((FaultyPath) folder).disk().failing;
    }

    Path wrap(Path path) {
        return new FaultyPath(this, path);
    }

    Path wrapped(Path path) {
        return path == null ? null : wrap(path);
    }

    FileSystem fileSystem() {
        return wrapped;
    }

    FileSystem real() {
        return real;
    }

    static Path real(Path path) {
        return path instanceof FaultyPath faulty ? faulty.path() : path;
    }

    private FileSystemProvider provider() {
        return real.provider();
    }

    /** @param beginning leaves what a killed process leaves of the step */
    private void step(boolean needsSpace, Supplier<IOException> full, Beginning beginning)
            throws IOException {
        if (dead) {
            throw new Killed();
        }
        if (fault == Fault.FULL && !needsSpace) {
            return;
        }
        int number = steps++;
        if (number == failing && fault == Fault.KILLED) {
            dead = true;
            if (beginning != null) {
                beginning.leave();
            }
            throw new Killed();
        }
        if (number >= failing && fault == Fault.FULL) {
            throw full.get();
        }
    }

    private interface Beginning {
        void leave() throws IOException;
    }

    private static IOException noSpace() {
        return new IOException("No space left on device");
    }

    private void open(Path path, Set<? extends OpenOption> options) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            step(true, FaultyDisk::noSpace, () -> Files.writeString(real(path), "half"));
        }
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        open(path, options);
        return provider().newFileChannel(real(path), options, attrs);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        open(path, options);
        return provider().newByteChannel(real(path), options, attrs);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        step(true, FaultyDisk::noSpace, null);
        provider().createDirectory(real(dir), attrs);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(false, FaultyDisk::noSpace, null);
        provider().delete(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        step(false, FaultyDisk::noSpace, null);
        provider().move(real(source), real(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        step(true, FaultyDisk::noSpace, null);
        provider().copy(real(source), real(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream = provider().newDirectoryStream(real(dir), path -> filter.accept(wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return wrap(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return wrapped;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return provider().isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return provider().isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return provider().getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type,
            LinkOption... options) {
        return provider().getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return provider().readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return provider().readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        provider().setAttribute(real(path), attribute, value, options);
    }
}
