package org.caret.ui.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspection.Readiness;
import org.caret.imports.SourceKind;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/** What somebody has chosen to import, and what Caret has found out about it. Belongs to the thread of the windows. */
final class ImportChoice {

    /** More are in the batch's findings file; nobody reads on in a window. */
    static final int FINDINGS_SHOWN = 5_000;

    /** Sources in the order in which they were chosen; without inspection while it is on its way. */
    private final Map<Path, Optional<SourceInspection>> sources = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Path> mapping = Optional.empty();
    private Optional<Path> schools = Optional.empty();
    private Optional<String> district = Optional.empty();
    private Optional<AcademicYear> year = Optional.empty();

    /** Is told whenever something has changed. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    List<Path> sources() {
        return List.copyOf(sources.keySet());
    }

    /** What a source is; null while nobody knows. */
    @Nullable
    SourceInspection inspection(Path source) {
        return sources.getOrDefault(source, Optional.empty()).orElse(null);
    }

    /** Those that are known. */
    List<SourceInspection> inspections() {
        return sources.values().stream().flatMap(Optional::stream).toList();
    }

    void add(Path source) {
        sources.putIfAbsent(source, Optional.empty());
        changed();
    }

    void remove(Path source) {
        sources.remove(source);
        changed();
    }

    /** Takes an inspection in, unless it comes too late. */
    void inspected(SourceInspection inspection, ImportRequest asked) {
        if (sources.containsKey(inspection.source()) && asked.mapping().equals(mapping)
                && asked.schools().equals(schools)) {
            sources.put(inspection.source(), Optional.of(inspection));
            changed();
        }
    }

    /** What the sources are depends on it: all of them are unknown again. */
    void setMapping(Optional<Path> file) {
        if (!mapping.equals(file)) {
            mapping = file;
            sources.replaceAll((source, before) -> Optional.empty());
            changed();
        }
    }

    void setSchools(Optional<Path> file) {
        if (!schools.equals(file)) {
            schools = file;
            sources.replaceAll((source, before) -> Optional.empty());
            changed();
        }
    }

    /** @param code of the district that a new database is for */
    void setDistrict(Optional<String> code) {
        if (!district.equals(code)) {
            district = code;
            changed();
        }
    }

    void setYear(Optional<AcademicYear> academicYear) {
        if (!year.equals(academicYear)) {
            year = academicYear;
            changed();
        }
    }

    boolean any(SourceKind kind) {
        return inspections().stream().anyMatch(inspection -> inspection.kind() == kind);
    }

    /** True where every source was recognised. */
    boolean ready() {
        return !sources.isEmpty() && sources.values().stream()
                .allMatch(known -> known.filter(one -> one.readiness() == Readiness.READY).isPresent());
    }

    ImportRequest request(Mode mode) {
        return new ImportRequest(sources(), district, mapping, schools, year, mode, FINDINGS_SHOWN);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
