package org.caret.imports;

import java.util.List;

/**
 * What became of the sources of an import.
 *
 * @param sources one per source, in the order in which they were taken
 */
public record ImportResult(List<SourceResult> sources) {

    public ImportResult {
        sources = List.copyOf(sources);
    }

    /** True where every source was imported (or tried) and no row of it was refused and nothing else was found. */
    public boolean clean() {
        return sources.stream().allMatch(SourceResult::clean);
    }

    /** True where no source was imported (or tried). */
    public boolean nothingImported() {
        return sources.stream().noneMatch(source -> source.outcome().done());
    }
}
