package org.caret.export.swav;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;

/** A district of two schools in memory. */
abstract class SwavTestBase {

    final Path folder;
    final TestDistrict district = new TestDistrict();
    final School north = district.school("0100001");
    final School south = district.school("0100002");

    SwavTestBase(@TempDir Path folder) {
        this.folder = folder;
    }

    Student student(String localId) {
        return district.student(localId, "100000000" + localId);
    }

    /** Saves the district and stands ready on a day. */
    ExportBench on(String today) throws IOException, StoreException {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), today, SwavPlugins.xmls());
    }
}
