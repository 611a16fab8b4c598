package org.caret.exports.ui.internal.options;

import java.util.Optional;

import org.caret.exports.ExportType;
import org.caret.exports.ui.spi.OptionContext;
import org.caret.exports.ui.spi.OptionEditor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds the editor of a type: the one that its plug-in brings, or the one that is made from its declared options. */
public final class OptionEditors {

    private static final ILog LOG = ILog.of(OptionEditors.class);
    private static final String POINT = "org.caret.exports.exportTypes";
    private static final String ID = "id";
    private static final String EDITOR = "optionEditor";

    private final IExtensionRegistry registry;

    private OptionEditors(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /** Those of this installation. */
    public static OptionEditors ofInstallation() {
        return new OptionEditors(Platform.getExtensionRegistry());
    }

    /**
     * Adds the type's editor to an empty parent. A broken one is reported with its plug-in's name and replaced by the
     * generic one: the options must be reachable.
     */
    public OptionEditor create(ExportType type, Composite parent, OptionContext context) {
        Optional<OptionEditor> own = own(type);
        if (own.isPresent()) {
            try {
                own.get().create(parent, context);
                return own.get();
            } catch (RuntimeException | LinkageError e) {
                LOG.error(type.contributor() + ": the option editor " + own.get().getClass().getName() + " failed.", e);
                for (Control child : parent.getChildren()) {
                    child.dispose();
                }
            }
        }
        OptionEditor generic = new GenericOptionEditor();
        generic.create(parent, context);
        return generic;
    }

    private Optional<OptionEditor> own(ExportType type) {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            if (type.id().equals(element.getAttribute(ID))
                    && type.contributor().equals(element.getContributor().getName())
                    && element.getAttribute(EDITOR) != null) {
                return make(element);
            }
        }
        return Optional.empty();
    }

    private static Optional<OptionEditor> make(IConfigurationElement element) {
        String what = element.getContributor().getName() + ": the option editor " + element.getAttribute(EDITOR);
        try {
            if (element.createExecutableExtension(EDITOR) instanceof OptionEditor editor) {
                return Optional.of(editor);
            }
            LOG.error(what + " is no option editor.");
        } catch (CoreException e) {
            LOG.error(what + " cannot be made.", e);
        }
        return Optional.empty();
    }
}
