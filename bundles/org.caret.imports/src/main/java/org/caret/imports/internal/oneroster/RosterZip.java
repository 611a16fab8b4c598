package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.caret.imports.internal.source.SourceRefusedException;

/** Unpacks the CSV files of an archive, and nothing that grows beyond reason: an archive comes from outside. */
final class RosterZip {

    /** The most one file may hold. */
    static final long LARGEST = 2L << 30;
    /** Tables compress to a tenth or twentieth; from this size on a hundredfold is taken for an attack. */
    private static final long SUSPICIOUS_SIZE = 64L << 20;
    private static final long SUSPICIOUS_RATIO = 200;

    private RosterZip() {
    }

    /**
     * Unpacks into a folder, flat: folders inside the archive are ignored, so that no entry leads anywhere else.
     *
     * @throws SourceRefusedException if the archive is damaged or not to be trusted
     */
    static void unpack(Path archive, Path folder) throws IOException, SourceRefusedException {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = name(entry);
                if (entry.isDirectory() || !name.endsWith(".csv") || name.startsWith(".")
                        || entry.getName().contains("__MACOSX")) {
                    continue;
                }
                if (!names.add(name)) {
                    throw new SourceRefusedException("The archive holds two files named " + name + '.',
                            "Make one archive per set.");
                }
                unpack(zip, entry, folder.resolve(name));
            }
        } catch (ZipException e) {
            throw new SourceRefusedException("The archive is damaged: " + e.getMessage() + '.', "Fetch it again.");
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException, SourceRefusedException {
        long packed = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                // What the entry claims about its size is not to be trusted, what comes out of it is.
                if (size > LARGEST || size > SUSPICIOUS_SIZE && size / packed > SUSPICIOUS_RATIO) {
                    throw new SourceRefusedException(name(entry) + " in the archive grows beyond what a roster holds.",
                            "If it is right, unpack the archive and import the folder.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String name(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
