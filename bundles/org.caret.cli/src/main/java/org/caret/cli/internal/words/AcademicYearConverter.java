package org.caret.cli.internal.words;

import org.caret.spec.AcademicYear;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an academic year as people write it. */
final class AcademicYearConverter implements ITypeConverter<AcademicYear> {

    @Override
    public AcademicYear convert(String text) {
        try {
            return AcademicYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException('\'' + text + "' is no academic year; write it like 2025-2026");
        }
    }
}
