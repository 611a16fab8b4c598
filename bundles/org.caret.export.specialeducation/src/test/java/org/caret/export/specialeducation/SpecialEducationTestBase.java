package org.caret.export.specialeducation;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. */
abstract class SpecialEducationTestBase extends TwoSchools {

    SpecialEducationTestBase(Path folder) {
        super(folder, SpecialEducationPlugins.xmls());
    }
}
