package org.caret.ui.internal.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Remembers widths, order and visibility of a grid's columns from one start to the next. */
final class ColumnMemory {

    private static final String BUNDLE = "org.caret.ui";
    private static final String GRIDS = "grids";
    private static final String LAYOUT = "layout";
    private static final String COLUMNS = "columns";

    private final Preferences node;
    private final String columns;

    ColumnMemory(GridDefinition definition) {
        node = InstanceScope.INSTANCE.getNode(BUNDLE).node(GRIDS).node(definition.id());
        columns = definition.columns().stream().map(column -> column.path().toString())
                .collect(Collectors.joining(" "));
    }

    /** What was kept; empty where nothing was, or for other columns than there are now. */
    Optional<Properties> recall() {
        String layout = node.get(LAYOUT, "");
        if (layout.isEmpty() || !columns.equals(node.get(COLUMNS, ""))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(layout));
            return Optional.of(properties);
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(ColumnMemory.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }

    void keep(Properties layout) {
        StringWriter text = new StringWriter();
        try {
            layout.store(text, null);
            node.put(LAYOUT, text.toString());
            node.put(COLUMNS, columns);
            node.flush();
        } catch (IOException | BackingStoreException e) {
            ILog.of(ColumnMemory.class).warn(e.getMessage(), e);
        }
    }
}
