package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.caret.exchange.RecordBinder;
import org.caret.exchange.check.FieldChecks;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final String PIPELINE = "org.caret.exports.internal.run.RowPipeline";

    @Test
    void givesWhatAPhaseCallsToThePhase() {
        assertEquals(Phase.BIND, Phase.of(List.of("java.lang.String", "org.caret.store.internal.query.EncodedRow",
                RecordBinder.class.getName(), PIPELINE)));
        assertEquals(Phase.CHECK, Phase.of(List.of(FieldChecks.class.getName(), PIPELINE)));
        assertEquals(Phase.DECIDE, Phase.of(List.of(PIPELINE, "org.caret.cli.internal.Dispatcher")));
    }

    @Test
    void givesTheRestToNoPhase() {
        assertEquals(Phase.OTHER, Phase.of(List.of("java.lang.Thread")));
    }
}
