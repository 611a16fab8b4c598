package org.caret.exports.internal.types;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordSource;
import org.caret.exports.Selection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The export types of an extension registry, read once. */
@Component(service = ExportTypes.class)
public final class ExtensionExportTypes implements ExportTypes {

    private final Map<String, ExportType> types = new TreeMap<>();
    private final Map<String, IConfigurationElement> elements = new HashMap<>();
    private final Map<String, Object> contents = new ConcurrentHashMap<>();
    private final List<String> problems = new ArrayList<>();

    @Activate
    public ExtensionExportTypes(@Reference IExtensionRegistry registry) {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(ExtensionPoint.ID)) {
            try {
                add(element);
            } catch (ContributionException e) {
                problems.add(element.getContributor().getName() + ": export type "
                        + element.getAttribute(ExtensionPoint.TYPE_ID) + " is skipped: " + e.getMessage() + '.');
            }
        }
    }

    /** Reads plug-ins that lie unpacked on disk. */
    public static ExtensionExportTypes ofPluginXmls(List<Path> pluginXmls) throws IOException {
        return new ExtensionExportTypes(UnpackedPlugins.registry(pluginXmls));
    }

    private void add(IConfigurationElement element) throws ContributionException {
        if (!ExtensionPoint.TYPE.equals(element.getName())) {
            throw new ContributionException("unknown element " + element.getName());
        }
        ExportType type = ExportTypeReader.read(element);
        ExportType first = types.get(type.id());
        if (first != null) {
            throw new ContributionException("the id is taken by " + first.contributor());
        }
        types.put(type.id(), type);
        elements.put(type.id(), element);
    }

    @Override
    public Optional<ExportType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    @Override
    public List<ExportType> all() {
        return List.copyOf(types.values());
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Selection selection(ExportType type) throws ExportException {
        return content(type, ExtensionPoint.SELECTION, Selection.class);
    }

    @Override
    public RecordSource source(ExportType type) throws ExportException {
        return content(type, ExtensionPoint.SOURCE, RecordSource.class);
    }

    private <T> T content(ExportType type, String attribute, Class<T> expected) throws ExportException {
        Object made = contents.get(type.id());
        if (made == null) {
            made = create(type, attribute);
            contents.put(type.id(), made);
        }
        if (!expected.isInstance(made)) {
            throw broken(type, attribute, "is no " + expected.getSimpleName(), null);
        }
        return expected.cast(made);
    }

    private Object create(ExportType type, String attribute) throws ExportException {
        IConfigurationElement element = elements.get(type.id());
        if (element == null) {
            throw new ExportException(Reason.WRONG_REQUEST, "There is no export type " + type.id() + '.',
                    "The types are: " + String.join(", ", types.keySet()) + '.');
        }
        try {
            return element.createExecutableExtension(attribute);
        } catch (CoreException e) {
            throw broken(type, attribute, "cannot be made", e);
        }
    }

    private ExportException broken(ExportType type, String attribute, String what, @Nullable Throwable cause) {
        return new ExportException(Reason.BROKEN_TYPE,
                "The export type " + type.id() + " of " + type.contributor() + " cannot be used: its class "
                        + elements.get(type.id()).getAttribute(attribute) + ' ' + what + '.',
                "Install a corrected version of the plug-in.", cause);
    }
}
