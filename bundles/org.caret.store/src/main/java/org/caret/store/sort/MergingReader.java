package org.caret.store.sort;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads several runs as one: a heap of the readers, the one with the smallest key on top; of equal keys the one of the
 * earlier run.
 */
final class MergingReader implements SortedReader {

    private final RunReader[] readers;
    /** Numbers of readers that have a record. */
    private final int[] heap;
    private final long[] prefixes;
    private final Runnable whenClosed;
    private int size;
    private boolean started;
    private boolean closed;

    private MergingReader(List<RunReader> readers, Runnable whenClosed) {
        this.readers = readers.toArray(RunReader[]::new);
        this.heap = new int[readers.size()];
        this.prefixes = new long[readers.size()];
        this.whenClosed = whenClosed;
    }

    /**
     * A reader over runs in the order of their input.
     *
     * @param whenClosed run once, after the files have been closed
     */
    static SortedReader of(List<Run> runs, Runnable whenClosed) throws IOException {
        List<RunReader> readers = new ArrayList<>();
        try {
            for (Run run : runs) {
                readers.add(new RunReader(run));
            }
        } catch (IOException e) {
            closeAll(readers, e);
            throw e;
        }
        return new MergingReader(readers, whenClosed);
    }

    @Override
    public boolean next() throws IOException {
        if (!started) {
            started = true;
            start();
        } else if (size > 0) {
            if (!advance(heap[0])) {
                heap[0] = heap[--size];
            }
            sink(0);
        }
        return size > 0;
    }

    @Override
    public byte[] array() {
        return top().array();
    }

    @Override
    public int keyOffset() {
        return top().keyOffset();
    }

    @Override
    public int keyLength() {
        return top().keyLength();
    }

    @Override
    public int payloadLength() {
        return top().payloadLength();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        IOException failure = new IOException("temporary files could not be closed");
        closeAll(List.of(readers), failure);
        whenClosed.run();
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private RunReader top() {
        return readers[heap[0]];
    }

    private void start() throws IOException {
        for (int i = 0; i < readers.length; i++) {
            if (advance(i)) {
                heap[size++] = i;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    private boolean advance(int number) throws IOException {
        RunReader reader = readers[number];
        if (!reader.next()) {
            return false;
        }
        prefixes[number] = Numbers.prefix(reader.array(), reader.keyOffset(), reader.keyLength());
        return true;
    }

    private void sink(int from) {
        int place = from;
        int moving = heap[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (before(moving, heap[child])) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = moving;
    }

    private boolean before(int a, int b) {
        int order = Long.compareUnsigned(prefixes[a], prefixes[b]);
        if (order == 0) {
            order = readers[a].compareKey(readers[b]);
        }
        return order == 0 ? a < b : order < 0;
    }

    private static void closeAll(List<RunReader> readers, IOException failure) {
        for (RunReader reader : readers) {
            try {
                reader.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
