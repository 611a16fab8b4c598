package org.caret.product;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of as many students as it takes to be caught at work, or to fill a disk. */
final class ManyStudents {

    private static final int SSID = 7;
    private static final int LOCAL_ID = 8;

    private ManyStudents() {
    }

    /**
     * Writes the file.
     *
     * @param line of an enrollment file; everybody is enrolled like its student
     */
    static Path write(Path file, String line, int students) throws IOException {
        String[] fields = line.split("\\^", -1);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            for (int student = 0; student < students; student++) {
                fields[SSID] = "";
                fields[LOCAL_ID] = "N" + student;
                writer.write(String.join("^", fields) + "\r\n");
            }
        }
        return file;
    }
}
