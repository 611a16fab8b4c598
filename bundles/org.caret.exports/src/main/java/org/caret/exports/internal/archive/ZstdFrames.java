package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;

/**
 * Compresses what is written at once into a frame of its own, which is quicker than one stream and makes frames that follow
 * each other one valid file. To be given blocks, not bytes. No class but {@link Compression}, which asks for the library, and
 * this one may name a class of it, because it may be missing.
 */
final class ZstdFrames extends OutputStream {

    /** The quickest level that still makes less of a state file than gzip does. */
    private static final int LEVEL = 1;

    private final OutputStream out;
    private final ZstdCompressCtx context = new ZstdCompressCtx();
    private byte[] frame = new byte[(int) Zstd.compressBound(BackgroundWriter.BLOCK)];

    ZstdFrames(OutputStream out) {
        this.out = out;
        context.setLevel(LEVEL).setChecksum(true);
    }

    /** What a file of frames held. */
    static InputStream expand(InputStream frames) throws IOException {
        return new ZstdInputStreamNoFinalizer(frames);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int most = (int) Zstd.compressBound(count);
        if (most > frame.length) {
            frame = new byte[most];
        }
        try {
            out.write(frame, 0, context.compressByteArray(frame, 0, frame.length, bytes, offset, count));
        } catch (ZstdException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
        out.close();
    }
}
