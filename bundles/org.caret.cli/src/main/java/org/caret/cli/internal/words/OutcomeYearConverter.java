package org.caret.cli.internal.words;

import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the year of a public file, which is written in either of two ways. */
final class OutcomeYearConverter implements ITypeConverter<AcademicYear> {

    @Override
    public AcademicYear convert(String text) {
        return PublicFormat.parseYear(text).orElseThrow(() -> new TypeConversionException(
                '\'' + text + "' is no academic year; write it like 2023-24 or 2023-2024"));
    }
}
