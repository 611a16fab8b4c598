package org.caret.imports.internal.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.imports.SourceResult.RecordCount;
import org.eclipse.emf.ecore.EClass;

/** What happened to the records of each class. */
public final class RecordCounts {

    private final Map<EClass, long[]> counts = new LinkedHashMap<>();

    void inserted(EClass type, long more) {
        of(type)[0] += more;
    }

    void updated(EClass type) {
        of(type)[1]++;
    }

    void unchanged(EClass type) {
        of(type)[2]++;
    }

    /** In the order in which the classes were met. */
    public List<RecordCount> toList() {
        return counts.entrySet().stream().map(entry -> new RecordCount(entry.getKey().getName(), entry.getValue()[0],
                entry.getValue()[1], entry.getValue()[2])).toList();
    }

    private long[] of(EClass type) {
        return counts.computeIfAbsent(type, added -> new long[3]);
    }
}
