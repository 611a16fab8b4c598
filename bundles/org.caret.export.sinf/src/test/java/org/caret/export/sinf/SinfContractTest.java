package org.caret.export.sinf;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class SinfContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return SinfPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", info 2000-01-01";
    }
}
