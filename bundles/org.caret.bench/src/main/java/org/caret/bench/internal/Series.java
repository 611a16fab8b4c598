package org.caret.bench.internal;

/** Measurements that belong into one process. */
interface Series {

    /** How often a warm run is measured: with the compilers done after the first ones, the median tells what lasts. */
    int WARM_RUNS = 5;

    void run(Workspace files, Recorder recorder) throws Exception;
}
