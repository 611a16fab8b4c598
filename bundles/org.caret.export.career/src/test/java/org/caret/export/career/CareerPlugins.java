package org.caret.export.career;

import java.nio.file.Path;
import java.util.List;

/** The plug-in under test, as it lies in its folder. */
final class CareerPlugins {

    private CareerPlugins() {
    }

    static List<Path> xmls() {
        return List.of(Path.of("plugin.xml"));
    }
}
