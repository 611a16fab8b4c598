package org.caret.cohort.compute;

import java.io.IOException;

/** Takes the students of a cohort one at a time, in the order of their local identifiers. */
@FunctionalInterface
public interface RosterSink {

    void accept(RosterEntry entry) throws IOException;
}
