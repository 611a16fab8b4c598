package org.caret.export.senr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.School;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;

/** A district of two schools in memory. Positions of fields are those of the layouts SENR and SENR-2019. */
abstract class SenrTestBase {

    static final int SCHOOL = 5;
    static final int SSID = 8;
    static final int STUDENT = 9;
    static final int START = 22;
    static final int STATUS = 23;
    static final int EXIT = 25;
    static final int EXIT_REASON = 26;

    final Path folder;
    final TestDistrict district = new TestDistrict();
    final School north = district.school("0100001");
    final School south = district.school("0100002");

    SenrTestBase(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Saves the district and stands ready on a day. */
    ExportBench on(String today) throws IOException, StoreException {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), today, SenrPlugins.xmls());
    }
}
