package org.caret.exports.ui.spi;

import org.caret.exports.ExportType;
import org.caret.spec.AcademicYear;

/**
 * The options that an {@link OptionEditor} sets. Values are texts in the form of their kind, see
 * {@link org.caret.exports.ExportType.Option.Kind}.
 *
 * @noimplement
 */
public interface OptionContext {

    /** The type whose options these are. */
    ExportType type();

    /** The academic year that is exported. */
    AcademicYear year();

    /**
     * What an option is set to.
     *
     * @throws IllegalArgumentException if the type has no such option
     */
    String value(String option);

    /**
     * What an option is in this academic year unless somebody says otherwise.
     *
     * @throws IllegalArgumentException if the type has no such option
     */
    String defaultValue(String option);

    /**
     * To be called whenever a person has changed the value of an option; values that are no good are said with
     * {@link OptionEditor#show} and keep the export from being run.
     *
     * @throws IllegalArgumentException if the type has no such option
     */
    void change(String option, String value);
}
