package org.caret.compare;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.caret.compare.TakenValues.Value;
import org.caret.model.ModelPackage;
import org.caret.store.Store;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values of the state that were taken over, kept in the folder {@code compare} of the database until they are put back: for those
 * who cannot undo them in the window any more. A file for each time, UTF-8, a line for each value, divided by tabs: class, id,
 * attribute, what it held, what was taken ({@code =} before a text, nothing for no value). They hold personal data, as the
 * database does.
 */
public final class TakenFiles {

    private static final String FOLDER = "compare";
    private static final String ENDING = ".tsv";
    private static final FieldChoice NO_MATTER = new FieldChoice(0, 0);

    private final Path folder;

    public TakenFiles(Store store) {
        folder = store.folder().resolve(FOLDER);
    }

    /** Keeps what was taken just now, if anything was. */
    public void keep(TakenValues taken) throws IOException {
        if (taken.values().isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        List<String> lines = taken.values().stream().map(TakenFiles::line).toList();
        Path part = Files.write(folder.resolve("taken.part"), lines);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file(last().orElse(0) + 1), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The values that were taken last, of those not forgotten; empty where there are none.
     *
     * @throws IOException also where the file is none of this program
     */
    public Optional<TakenValues> latest() throws IOException {
        OptionalInt last = last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (String line : Files.readAllLines(file(last.getAsInt()))) {
            values.add(value(line));
        }
        return Optional.of(new TakenValues(values, List.of()));
    }

    /** Forgets the values that were taken last, because they were put back. */
    public void forgetLatest() throws IOException {
        OptionalInt last = last();
        if (last.isPresent()) {
            Files.delete(file(last.getAsInt()));
        }
    }

    private Path file(int number) {
        return folder.resolve("taken-" + number + ENDING);
    }

    private OptionalInt last() throws IOException {
        if (!Files.isDirectory(folder)) {
            return OptionalInt.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("taken-\\d{1,9}\\.tsv"))
                    .mapToInt(name -> Integer
                            .parseInt(name.substring("taken-".length(), name.length() - ENDING.length())))
                    .max();
        }
    }

    private static String line(Value value) {
        return String.join("\t", value.type().getName(), Long.toString(value.id()), value.attribute().getName(),
                text(value.attribute(), value.before()), text(value.attribute(), value.after()));
    }

    private static String text(EAttribute attribute, @Nullable Object value) {
        return value == null ? ""
                : '=' + EcoreUtil.convertToString(attribute.getEAttributeType(), value).replace("\\", "\\\\")
                        .replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static Value value(String line) throws IOException {
        String[] parts = line.split("\t", -1);
        if (parts.length == 5 && ModelPackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass type
                && type.getEStructuralFeature(parts[2]) instanceof EAttribute attribute) {
            return new Value(NO_MATTER, type, Long.parseLong(parts[1]), attribute, value(attribute, parts[3]),
                    value(attribute, parts[4]));
        }
        throw new IOException("a line that names no value of the model");
    }

    private static @Nullable Object value(EAttribute attribute, String text) {
        return text.isEmpty() ? null
                : EcoreUtil.createFromString(attribute.getEAttributeType(), plain(text.substring(1)));
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                c = switch (escaped.charAt(++i)) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> escaped.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
