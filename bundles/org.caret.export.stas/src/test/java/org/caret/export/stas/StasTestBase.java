package org.caret.export.stas;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. */
abstract class StasTestBase extends TwoSchools {

    StasTestBase(Path folder) {
        super(folder, StasPlugins.xmls());
    }
}
