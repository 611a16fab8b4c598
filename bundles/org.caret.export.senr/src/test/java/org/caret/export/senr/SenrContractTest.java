package org.caret.export.senr;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class SenrContractTest extends ExportTypeContract {

    @Override
    protected List<Path> pluginXmls() {
        return SenrPlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }
}
