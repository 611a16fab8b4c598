package org.caret.imports.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.plan.Plan;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.IProgressMonitor;

/** A source that has been recognised. Read once. */
public interface Source extends Closeable {

    /** The file or folder as requested. */
    Path path();

    /** The files that belong to it, for the archive. */
    default List<Path> files() {
        return List.of(path());
    }

    SourceKind kind();

    /** What exactly it is, for people; may be empty. */
    String description();

    /** Four letters; empty where the source holds no records of the state's system. */
    default String recordType() {
        return "";
    }

    /** Place among sources of one request: what others build on goes first. */
    int rank();

    /** Whether its rows may make records; a source that only says something about records needs a database that has them. */
    default boolean bringsData() {
        return true;
    }

    /** The agency the source names, seven digits; empty where it names none. */
    Optional<String> lea();

    /** The academic year of all its rows, where it has one. */
    Optional<AcademicYear> year();

    /** What its rows mean. The same list every time. */
    List<Plan> plans();

    /**
     * Reads everything and hands the good rows over.
     *
     * @throws SourceRefusedException where the source turns out not to be what it seemed
     * @throws IOException where it cannot be read or the rows cannot be staged
     */
    void read(RowSink sink, SourceContext context, IProgressMonitor monitor)
            throws SourceRefusedException, IOException;

    /**
     * How its tables begin, for people.
     *
     * @param most how many rows of each at most
     */
    List<Table> firstRows(int most) throws IOException;

    /** Whether its rows name students by SSID alone. */
    default boolean namesStudentsBySsid() {
        return false;
    }

    /** What the source calls a school that it names by this code; empty where it does not say. */
    default Optional<String> schoolName(String code) {
        return Optional.empty();
    }

    /** Codes by the placeholders under which earlier imports of such a source may have put the same schools. */
    default Map<String, String> replacedSchools() {
        return Map.of();
    }

    @Override
    default void close() throws IOException {
        // Most sources keep nothing open between calls.
    }
}
