package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.util.Native;

/** How the parts of an archive are compressed, told by the ending of their files. */
enum Compression {

    /** A third of the processor time of the fastest gzip, for a sixth fewer bytes; its library is native. */
    ZSTD(".zst") {
        @Override
        OutputStream compress(OutputStream out) {
            return new ZstdFrames(out);
        }

        @Override
        InputStream expand(InputStream in) throws IOException {
            if (!Library.LOADED) {
                throw new IOException("The library that expands the archive cannot be loaded.");
            }
            return ZstdFrames.expand(in);
        }
    },

    /** Of older archives, and of those on a machine where no native library may be loaded. */
    GZIP(".gz") {
        @Override
        OutputStream compress(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, BackgroundWriter.BLOCK) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            };
        }

        @Override
        InputStream expand(InputStream in) throws IOException {
            return new GZIPInputStream(in, BackgroundWriter.BLOCK);
        }
    };

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** Of the files of a new archive. */
    static Compression usual() {
        return Library.LOADED ? ZSTD : GZIP;
    }

    /** Ending of file names, with its dot. */
    String ending() {
        return ending;
    }

    /** A stream that passes compressed bytes on; closing it completes them. */
    abstract OutputStream compress(OutputStream out) throws IOException;

    abstract InputStream expand(InputStream in) throws IOException;

    /** Asked once, because a library that could not be loaded is looked for again each time. */
    private static final class Library {

        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Native.load();
                return true;
            } catch (@SuppressWarnings("unused") LinkageError e) {
                // Nothing is lost but time.
                return false;
            }
        }
    }
}
