package org.caret.store.scratch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes temporary files and folders in one folder of this process, which nobody else can read. Who makes one removes it; what is
 * left is removed when the process ends or, where it was killed, when the next one begins. Thread-safe.
 */
public final class ScratchFiles {

    private static final ProcessFolder FOLDER = new ProcessFolder(Path.of(System.getProperty("java.io.tmpdir")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(FOLDER::close, "caret-scratch"));
    }

    private ScratchFiles() {
    }

    /**
     * An empty folder with a name of its own.
     *
     * @param name how its name begins, for whoever looks at the disk
     */
    public static Path createFolder(String name) throws IOException {
        return FOLDER.createFolder(name);
    }

    /** An empty file with a name of its own. */
    public static Path createFile(String name, String ending) throws IOException {
        return FOLDER.createFile(name, ending);
    }

    /**
     * Notes a file outside of the temporary folder that is not whole yet, so that it goes as well where this process is killed. To
     * be called before anything is written to the file.
     *
     * @return to be closed once the file is whole, elsewhere or gone
     */
    public static BegunNote begun(Path file) throws IOException {
        return FOLDER.begun(file);
    }

    /** Removes what killed processes of the same user left. Cheap where nothing is left, and done once in a process. */
    public static void removeAbandoned() {
        FOLDER.removeAbandoned();
    }
}
