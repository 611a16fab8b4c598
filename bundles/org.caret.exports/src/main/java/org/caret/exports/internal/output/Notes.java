package org.caret.exports.internal.output;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Notes of a {@link Journal}: files of one ending in one folder, those of several values as text files of properties. */
final class Notes {

    private Notes() {
    }

    /** The notes of a kind, in the order of their names; none where the folder does not exist. */
    static List<Path> in(Path folder, String ending) throws IOException {
        List<Path> notes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, '*' + ending)) {
                files.forEach(notes::add);
            }
        }
        notes.sort(null);
        return notes;
    }

    static Properties read(Path note) throws IOException {
        Properties text = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            text.load(reader);
        }
        return text;
    }

    /** Writes a note, or replaces it, as a whole: a crash leaves the old or the new one. Makes the folder where there is none. */
    static void write(Path note, Properties text) throws IOException {
        StringWriter lines = new StringWriter();
        text.store(lines, null);
        Files.createDirectories(note.getParent());
        Path next = note.resolveSibling(note.getFileName() + ".part");
        Files.writeString(next, lines.toString(), StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, note, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts a list into a note, value by value under the name and a number from 0. */
    static void put(Properties text, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text.setProperty(name + i, values.get(i));
        }
    }

    /** The list that {@link #put} has put. */
    static List<String> list(Properties text, String name) {
        List<String> values = new ArrayList<>();
        for (String value = text.getProperty(name + 0); value != null; value = text.getProperty(name + values.size())) {
            values.add(value);
        }
        return values;
    }
}
