package org.caret.export.sela;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. */
abstract class SelaTestBase extends TwoSchools {

    SelaTestBase(Path folder) {
        super(folder, SelaPlugins.xmls());
    }
}
