package org.caret.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.exports.internal.types.ExtensionExportTypes;

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
     * The source of a type that is {@link ExportType#computed computed}; made on first use.
     *
     * @throws ExportException {@link ExportException.Reason#BROKEN_TYPE} where the contributed class cannot be made
     */
    RecordSource source(ExportType type) throws ExportException;

    /**
     * The selection of a type that is not computed; made on first use.
     *
     * @throws ExportException {@link ExportException.Reason#BROKEN_TYPE} where the contributed class cannot be made
     */
    Selection selection(ExportType type) throws ExportException;

    /**
     * The export types of plug-ins that lie unpacked on disk: the way for code outside OSGi.
     *
     * @param pluginXmls a {@code plugin.xml} each, in a folder named like the plug-in, whose classes are on the class path
     * @throws IOException if a file cannot be read; anything else that is wrong is one of the problems
     */
    static ExportTypes load(List<Path> pluginXmls) throws IOException {
        return ExtensionExportTypes.ofPluginXmls(pluginXmls);
    }
}
