package org.caret.imports.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Copies the imported files into the batch, compressed, in a thread of its own: the raw values of local codes stay with the
 * batch, and the copy must not delay the rows.
 */
public final class FileArchive implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final BatchFolder batch;
    private final List<Path> files;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile @Nullable IOException failure;
    private volatile String hash = "";

    private FileArchive(BatchFolder batch, List<Path> files) {
        this.batch = batch;
        this.files = files;
        this.thread = new Thread(this::run, "import archive " + batch.id());
        this.thread.setDaemon(true);
    }

    public static FileArchive start(BatchFolder batch, List<Path> files) {
        FileArchive archive = new FileArchive(batch, files);
        archive.thread.start();
        return archive;
    }

    /** Waits for the copies and tells the SHA-256 of all files one after the other, in hexadecimal digits. */
    public String await() throws IOException {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        IOException failed = failure;
        if (failed != null) {
            throw failed;
        }
        return hash;
    }

    /** Gives up copying where it still goes on. */
    @Override
    public void close() throws IOException {
        stopped = true;
        await();
    }

    private void run() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                copy(file, digest);
            }
            hash = HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            failure = e;
        }
    }

    private void copy(Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(batch.file(file.getFileName() + ".gz"));
                OutputStream packed = new FastGzip(out)) {
            for (int read = in.read(buffer); read >= 0 && !stopped; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                packed.write(buffer, 0, read);
            }
        }
    }

    /** Speed counts more than the last tenth of size. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
