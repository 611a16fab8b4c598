package org.caret.help.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.caret.help.Handbook;
import org.caret.help.Handbook.Chapter;
import org.caret.help.Handbook.Topic;
import org.caret.store.scratch.ScratchFiles;

/** The pages in a folder of their own, and their words. Written once, removed when the workbench ends. */
final class HandbookFiles {

    private static final String FOLDER = "handbook";
    private static final String ROOT = "<html lang=\"en\"";

    private Written written = new Written(Path.of(""), Appearance.SYSTEM, List.of(), Map.of());

    /** Light or dark, whatever the system has. */
    enum Appearance {
        SYSTEM, LIGHT, DARK
    }

    /**
     * The handbook on the disk.
     *
     * @param words lower-case text of each page
     */
    record Written(Path folder, Appearance appearance, List<Chapter> chapters, Map<String, String> words) {

        Path page(String path) {
            return folder.resolve(path.isEmpty() || !words.containsKey(path) ? Handbook.CONTENTS : path);
        }

        /** Pages that hold every word, those first that hold all of them in their title. */
        List<Topic> find(String text) {
            String[] wanted = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
            List<Topic> titled = new ArrayList<>();
            List<Topic> others = new ArrayList<>();
            for (Chapter chapter : chapters) {
                for (Topic topic : chapter.topics()) {
                    if (holds(topic.title().toLowerCase(Locale.ROOT), wanted)) {
                        titled.add(topic);
                    } else if (holds(words.getOrDefault(topic.path(), ""), wanted)) {
                        others.add(topic);
                    }
                }
            }
            titled.addAll(others);
            return titled;
        }

        private static boolean holds(String text, String[] words) {
            return Stream.of(words).allMatch(text::contains);
        }
    }

    /** The pages in an appearance, written if they are not there yet. Not to be called in the thread of the windows. */
    synchronized Written written(Handbook handbook, Appearance appearance) throws IOException {
        if (written.chapters().isEmpty() || written.appearance() != appearance
                || !Files.exists(written.page(Handbook.CONTENTS))) {
            written = write(handbook, appearance);
        }
        return written;
    }

    private static Written write(Handbook handbook, Appearance appearance) throws IOException {
        Path folder = ScratchFiles.createFolder(FOLDER);
        handbook.write(folder);
        Map<String, String> words = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                words.put(String.valueOf(file.getFileName()), words(text));
                if (appearance != Appearance.SYSTEM) {
                    Files.writeString(file, text.replace(ROOT,
                            ROOT + " class=\"" + appearance.name().toLowerCase(Locale.ROOT) + '"'));
                }
            }
        }
        return new Written(folder, appearance, handbook.chapters(), words);
    }

    private static String words(String html) {
        return html.substring(html.indexOf("<body>")).replaceAll("<[^>]*>", " ").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&")
                .replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
