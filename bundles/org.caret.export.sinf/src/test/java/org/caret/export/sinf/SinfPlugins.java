package org.caret.export.sinf;

import java.nio.file.Path;
import java.util.List;

/** The plug-in under test, as it lies in its folder. */
final class SinfPlugins {

    private SinfPlugins() {
    }

    static List<Path> xmls() {
        return List.of(Path.of("plugin.xml"));
    }
}
