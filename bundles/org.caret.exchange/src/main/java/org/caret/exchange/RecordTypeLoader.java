package org.caret.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.internal.recordtypes.RecordTypesFactory;
import org.caret.spec.Layouts;
import org.eclipse.emf.ecore.EPackage;

/** Record types for code that runs outside OSGi; the service of an installation reads and checks in the same way. */
public final class RecordTypeLoader {

    private RecordTypeLoader() {
    }

    /**
     * The record types that plug-ins lying unpacked on disk contribute.
     *
     * @param layouts the layouts that bindings are checked against
     * @param model the package that roles are checked against
     * @param pluginXmls a {@code plugin.xml} each, with the plug-in's data files in the folders beside it and its classes
     *        on the class path; of two contributions of one record type the first one counts
     * @throws IOException if a {@code plugin.xml} cannot be read; anything else that is wrong is one of the problems
     */
    public static RecordTypes load(Layouts layouts, EPackage model, List<Path> pluginXmls) throws IOException {
        return RecordTypesFactory.ofPluginXmls(layouts, model, pluginXmls);
    }
}
