package org.caret.exports.internal.types;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.Nullable;

/** An extension registry of plug-ins that lie unpacked on disk, for code that runs outside OSGi. */
final class UnpackedPlugins {

    private static final String POINT = """
            <plugin><extension-point id="exportTypes" name="Export Types"/></plugin>
            """;

    private UnpackedPlugins() {
    }

    /** @param pluginXmls a {@code plugin.xml} each, in a folder named like the plug-in, which has its classes on the class path */
    static IExtensionRegistry registry(List<Path> pluginXmls) throws IOException {
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, null);
        registry.addContribution(new ByteArrayInputStream(POINT.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("org.caret.exports"), false, "exportTypes", null, key);
        for (Path pluginXml : pluginXmls) {
            String plugin = String.valueOf(pluginXml.toAbsolutePath().normalize().getParent().getFileName());
            try (InputStream in = Files.newInputStream(pluginXml)) {
                registry.addContribution(in, ContributorFactorySimple.createContributor(plugin), false, plugin,
                        texts(pluginXml), key);
            }
        }
        return registry;
    }

    private static @Nullable ResourceBundle texts(Path pluginXml) throws IOException {
        Path file = pluginXml.resolveSibling("plugin.properties");
        if (!Files.exists(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new PropertyResourceBundle(in);
        }
    }
}
