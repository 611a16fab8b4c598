package org.caret.cohort.publicfile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.caret.cohort.internal.publicfile.ShippedTables;
import org.caret.spec.AcademicYear;

/** Every known layout, and the codes of each format. Immutable. */
public interface FileLayouts {

    /** The layouts of a format, oldest first. */
    List<FileLayout> layouts(PublicFormat format);

    /** The layout of a year; empty where the format was not in use then. */
    default Optional<FileLayout> layout(PublicFormat format, AcademicYear year) {
        return layouts(format).stream().filter(layout -> layout.serves(year)).findFirst();
    }

    /** The codes of a dimension in the order of the state's lists; empty for names, years and agency codes. */
    List<Code> codes(PublicFormat format, Dimension dimension);

    /** A code of a dimension, without regard to padding and case. */
    Optional<Code> code(PublicFormat format, Dimension dimension, String code);

    /** Rows of the state's file of a year, where that is published; tells a part from the whole. */
    OptionalLong knownRows(PublicFormat format, AcademicYear year);

    /** The shipped tables. */
    static FileLayouts shipped() {
        return ShippedTables.load();
    }
}
