package org.caret.export.swav;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. */
abstract class SwavTestBase extends TwoSchools {

    SwavTestBase(Path folder) {
        super(folder, SwavPlugins.xmls());
    }
}
