package org.caret.exports;

import java.util.List;
import java.util.Optional;

import org.caret.exports.internal.types.ExtensionExportTypes;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * The contributed export types. An OSGi service, thread-safe. Listing loads no class of a contributor.
 *
 * @noimplement
 */
public interface ExportTypes {

    Optional<ExportType> find(String id);

    /** By id. */
    List<ExportType> all();

    /** Contributions that were skipped and why, each beginning with the bundle's name. */
    List<String> problems();

    /**
     * The type's selection; made on first use.
     *
     * @throws ExportException {@link ExportException.Reason#BROKEN_TYPE} where the contributed class cannot be made
     */
    Selection selection(ExportType type) throws ExportException;

    /** Reads the contributions of a registry: the way for code outside OSGi, which fills a registry of its own. */
    static ExportTypes of(IExtensionRegistry registry) {
        return new ExtensionExportTypes(registry);
    }
}
