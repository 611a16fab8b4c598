package org.caret.exports.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.model.School;
import org.caret.model.Student;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;

/** What tests of export types have in common: a district of two schools in memory, from which their plug-ins export. */
public abstract class TwoSchools {

    private static final int SSID_LENGTH = 10;

    protected final Path folder;
    protected final TestDistrict district = new TestDistrict();
    protected final School north = district.school("0100001");
    protected final School south = district.school("0100002");

    private final List<Path> pluginXmls;

    /**
     * @param folder for the files of one test
     * @param pluginXmls of the plug-ins under test
     */
    protected TwoSchools(Path folder, List<Path> pluginXmls) {
        this.folder = folder;
        this.pluginXmls = pluginXmls;
    }

    /**
     * A student whom the state knows.
     *
     * @param localId digits, with which the SSID ends
     */
    protected Student student(String localId) {
        return district.student(localId, "1000000000".substring(0, SSID_LENGTH - localId.length()) + localId);
    }

    /** Saves the district and stands ready on a day, ISO. */
    protected ExportBench on(String today) throws IOException, StoreException {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), today, pluginXmls);
    }
}
