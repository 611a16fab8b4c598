package org.caret.ui.internal.session;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The database that was opened last, noted beside the start-up data of this installation: the start script chooses the
 * compilers of the next start by its size. A file of one line, the path, in UTF-8.
 */
final class LastDatabase {

    private static final String FILE = "last-database";

    private LastDatabase() {
    }

    /** A note that cannot be written costs the next start a second and nothing else. */
    static void note(Path folder) {
        Location startUpData = Platform.getConfigurationLocation();
        if (startUpData == null || startUpData.isReadOnly() || !startUpData.isSet()) {
            return;
        }
        try {
            note(folder, Path.of(URI.create(startUpData.getURL().toString().replace(" ", "%20"))));
        } catch (IOException e) {
            ILog.of(LastDatabase.class).info(e.getMessage(), e);
        }
    }

    static void note(Path folder, Path startUpData) throws IOException {
        Files.writeString(startUpData.resolve(FILE), folder + "\n");
    }
}
