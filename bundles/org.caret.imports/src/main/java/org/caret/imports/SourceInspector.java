package org.caret.imports;

import java.nio.file.Path;

/**
 * Looks at what somebody is about to import: what it is, whose it is, and its first rows. Needs no database. An OSGi
 * service; safe for use by several threads.
 *
 * @noimplement
 */
public interface SourceInspector {

    /**
     * Looks at one source. A text file is read through once, because one that is not what its beginning says is to be
     * found out before it is imported; an archive is unpacked into a temporary folder meanwhile.
     *
     * @param source one of the sources of the request
     * @param request its mapping and its school map are used
     * @param rows most rows to show of each table
     */
    SourceInspection inspect(Path source, ImportRequest request, int rows);
}
