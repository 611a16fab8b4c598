package org.caret.ui.internal.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The databases that were opened last, kept with the workbench's own settings. */
final class RecentDatabases {

    private static final String NODE = "org.caret.ui";
    private static final String KEY = "recentDatabases";
    private static final String SEPARATOR = "\n";
    private static final int KEPT = 8;

    private static IEclipsePreferences settings() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** The latest first. */
    synchronized List<Path> folders() {
        return Arrays.stream(settings().get(KEY, "").split(SEPARATOR)).filter(line -> !line.isBlank()).map(Path::of)
                .toList();
    }

    synchronized void add(Path folder) {
        List<Path> folders = new ArrayList<>(folders());
        folders.remove(folder);
        folders.add(0, folder);
        settings().put(KEY,
                folders.stream().limit(KEPT).map(Path::toString).collect(Collectors.joining(SEPARATOR)));
        try {
            settings().flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentDatabases.class).warn(e.getMessage(), e);
        }
    }
}
