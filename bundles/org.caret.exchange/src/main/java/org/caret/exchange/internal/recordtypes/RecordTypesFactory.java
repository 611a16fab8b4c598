package org.caret.exchange.internal.recordtypes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.RecordTypes;
import org.caret.spec.Layouts;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EPackage;

/** Makes the record types of an extension registry or of files. */
public final class RecordTypesFactory {

    private RecordTypesFactory() {
    }

    /** The record types that installed bundles contribute. */
    public static RecordTypes ofRegistry(Layouts layouts, EPackage model, IExtensionRegistry registry) {
        return new ContributedRecordTypes(new RecordTypeResolver(layouts, model), RegistryReader.read(registry));
    }

    /** The record types that bundles lying on disk contribute. */
    public static RecordTypes ofPluginXmls(Layouts layouts, EPackage model, List<Path> pluginXmls)
            throws IOException {
        List<RecordTypeDeclaration> declarations = new ArrayList<>();
        for (Path pluginXml : pluginXmls) {
            declarations.addAll(PluginXmlReader.read(pluginXml));
        }
        return new ContributedRecordTypes(new RecordTypeResolver(layouts, model), declarations);
    }
}
