package org.caret.exchange.internal.recordtypes;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.caret.exchange.ComputedValues;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.DividingField;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.KeyField;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.Resources;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;

/** Reads declarations from the extension registry; no class is loaded and no file opened by that. */
final class RegistryReader {

    private RegistryReader() {
    }

    /** The declarations, ordered by contributor: which of two equal ids counts must not depend on installation order. */
    static List<RecordTypeDeclaration> read(IExtensionRegistry registry) {
        return Stream.of(registry.getConfigurationElementsFor(RecordTypeDeclaration.EXTENSION_POINT))
                .filter(element -> element.getName().equals(RecordTypeDeclaration.RECORD_TYPE))
                .map(RegistryReader::declaration).sorted(Comparator.comparing(RecordTypeDeclaration::contributor))
                .toList();
    }

    private static RecordTypeDeclaration declaration(IConfigurationElement element) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : RecordTypeDeclaration.ATTRIBUTES) {
            String value = element.getAttribute(name);
            if (value != null) {
                attributes.put(name, value);
            }
        }
        List<KeyField> key = new ArrayList<>();
        for (IConfigurationElement part : element.getChildren(RecordTypeDeclaration.KEY)) {
            key.add(new KeyField(attribute(part, RecordTypeDeclaration.FIELD),
                    RecordTypeDeclaration.words(attribute(part, RecordTypeDeclaration.LAYOUTS)),
                    attribute(part, RecordTypeDeclaration.MOVABLE_UNTIL)));
        }
        List<DividingField> dividing = new ArrayList<>();
        for (IConfigurationElement part : element.getChildren(RecordTypeDeclaration.DIVIDE)) {
            dividing.add(new DividingField(attribute(part, RecordTypeDeclaration.BY),
                    attribute(part, RecordTypeDeclaration.FIELD),
                    RecordTypeDeclaration.words(attribute(part, RecordTypeDeclaration.LAYOUTS)),
                    attribute(part, RecordTypeDeclaration.APART)));
        }
        return new RecordTypeDeclaration(element.getContributor().getName(), attributes, key, dividing,
                new BundleResources(element));
    }

    private static String attribute(IConfigurationElement element, String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value;
    }

    private record BundleResources(IConfigurationElement element) implements Resources {

        @Override
        public InputStream open(String path) throws IOException {
            Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
            URL entry = bundle == null ? null : bundle.getEntry(path);
            if (entry == null) {
                throw new FileNotFoundException("no such file");
            }
            return entry.openStream();
        }

        @Override
        public ComputedValues computedValues(String className) throws IOException {
            try {
                return (ComputedValues) element.createExecutableExtension(RecordTypeDeclaration.COMPUTED_VALUES);
            } catch (CoreException | ClassCastException e) {
                throw new IOException("class " + className + " cannot be made: " + e.getMessage(), e);
            }
        }
    }
}
