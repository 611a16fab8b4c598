package org.caret.export.career;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. */
abstract class CareerTestBase extends TwoSchools {

    CareerTestBase(Path folder) {
        super(folder, CareerPlugins.xmls());
    }
}
