package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hashes of an archive's parts, in the file {@code parts.tsv} beside them. */
record Seal(Compression compression, Map<Part, String> hashes) {

    static final String FILE = "parts.tsv";

    /** Writes the file and forces it to disk, because parts without their hashes count as altered. */
    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        hashes.forEach((part, hash) -> text.append(part.fileName(compression)).append('\t').append(hash).append('\n'));
        try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    static Seal read(Path folder) throws IOException {
        List<List<String>> lines = Files.readAllLines(folder.resolve(FILE)).stream().map(Tsv::split).toList();
        Compression compression = lines.stream().anyMatch(line -> line.get(0).endsWith(Compression.GZIP.ending()))
                ? Compression.GZIP
                : Compression.ZSTD;
        Map<Part, String> hashes = new EnumMap<>(Part.class);
        for (List<String> line : lines) {
            for (Part part : Part.values()) {
                if (line.size() == 2 && part.fileName(compression).equals(line.get(0))) {
                    hashes.put(part, line.get(1));
                }
            }
        }
        return new Seal(compression, hashes);
    }

    /** A sentence per part of the folder that is missing or altered. */
    static List<String> problems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        try {
            Seal seal = read(folder);
            for (Part part : Part.values()) {
                seal.problem(folder, part, problems);
            }
        } catch (@SuppressWarnings("unused") NoSuchFileException e) {
            problems.add("The archive " + folder.getFileName() + " is missing.");
        }
        return problems;
    }

    private void problem(Path folder, Part part, List<String> problems) throws IOException {
        String name = part.fileName(compression);
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            problems.add("The archive file " + folder.getFileName() + "/" + name + " is missing.");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Sha256.of(in).equals(hashes.get(part))) {
                problems.add("The archive file " + folder.getFileName() + "/" + name + " was altered.");
            }
        }
    }
}
