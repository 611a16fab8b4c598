package org.caret.bench.internal;

/** Measurements that belong into one process. */
@FunctionalInterface
interface Series {

    void run(Workspace files, Recorder recorder) throws Exception;
}
