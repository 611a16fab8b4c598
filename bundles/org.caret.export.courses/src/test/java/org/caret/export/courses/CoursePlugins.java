package org.caret.export.courses;

import java.nio.file.Path;
import java.util.List;

/** The plug-in under test, as it lies in its folder. */
final class CoursePlugins {

    private CoursePlugins() {
    }

    static List<Path> xmls() {
        return List.of(Path.of("plugin.xml"));
    }
}
