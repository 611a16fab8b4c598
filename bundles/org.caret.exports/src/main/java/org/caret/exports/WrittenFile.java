package org.caret.exports;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a run has written.
 *
 * @param runId identifies it in the history; empty for a trial
 * @param part its place in its set; empty where it is the only file
 * @param sha256 in lower-case hexadecimal
 * @param records how many it holds
 */
public record WrittenFile(Path path, Optional<String> runId, Optional<RunPart> part, String sha256, long records) {
}
