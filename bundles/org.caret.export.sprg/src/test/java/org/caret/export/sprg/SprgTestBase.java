package org.caret.export.sprg;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. */
abstract class SprgTestBase extends TwoSchools {

    SprgTestBase(Path folder) {
        super(folder, SprgPlugins.xmls());
    }
}
