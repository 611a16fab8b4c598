package org.caret.bench.internal;

import java.util.List;

import org.caret.bench.internal.MeasureCommand.Kind;
import org.caret.sample.SampleRequest.Content;

/** The processes that measure the lists of the workbench, one after the other. */
final class ListPlan {

    private ListPlan() {
    }

    /** The words of each process, without the folder. */
    static List<List<String>> processes(int students, int runs) {
        return List.of(
                List.of(MeasureCommand.WORD, Kind.SAMPLE.name(), "--students", Integer.toString(students), "--content",
                        Content.ENROLLMENT.name()),
                List.of(MeasureCommand.WORD, Kind.LISTS.name(), "--runs", Integer.toString(runs)));
    }
}
