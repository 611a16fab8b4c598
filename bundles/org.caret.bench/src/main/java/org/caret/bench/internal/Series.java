package org.caret.bench.internal;

/** Measurements that belong into one process. */
interface Series {

    void run(Workspace files, Recorder recorder) throws Exception;
}
