package org.caret.export.senr;

import java.nio.file.Path;

import org.caret.exports.testsupport.TwoSchools;

/** The plug-in under test on two schools. Positions of fields are those of the layouts SENR and SENR-2019. */
abstract class SenrTestBase extends TwoSchools {

    static final int SCHOOL = 5;
    static final int SSID = 8;
    static final int STUDENT = 9;
    static final int START = 22;
    static final int STATUS = 23;
    static final int EXIT = 25;
    static final int EXIT_REASON = 26;

    SenrTestBase(Path folder) {
        super(folder, SenrPlugins.xmls());
    }
}
