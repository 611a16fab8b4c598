package org.caret.store.sort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSorterTest {

    private static final byte[] NOTHING = new byte[0];

    private final Path folder;

    ExternalSorterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 100, 1000, 20_000, ExternalSorter.DEFAULT_ARENA })
    void sortsLikeAListAndKeepsTheInputOrderOfEqualKeys(int arena) throws IOException {
        Random random = new Random(arena);
        for (int round = 0; round < 5; round++) {
            List<Entry> entries = randomEntries(random, random.nextInt(300), 1 + random.nextInt(6));
            List<Entry> sorted = sort(entries, arena);
            entries.sort(Comparator.comparing(Entry::key, Arrays::compareUnsigned));
            assertEquals(texts(entries), texts(sorted));
            assertEquals(0, filesLeft());
        }
    }

    /** Records from empty to larger than a megabyte, several megabytes in all, kept in memory and spilled several times. */
    @ParameterizedTest
    @ValueSource(ints = { 3_000_000, ExternalSorter.DEFAULT_ARENA })
    void sortsRecordsOfEverySize(int arena) throws IOException {
        Random random = new Random(arena);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            byte[] payload = new byte[random.nextInt(i % 10 == 9 ? 1_500_000 : 300_000)];
            random.nextBytes(payload);
            entries.add(new Entry(bytes(Integer.toString(random.nextInt(20))), payload));
        }
        List<Entry> sorted = sort(entries, arena);
        entries.sort(Comparator.comparing(Entry::key, Arrays::compareUnsigned));
        assertEquals(entries.size(), sorted.size());
        for (int i = 0; i < entries.size(); i++) {
            assertArrayEquals(entries.get(i).key(), sorted.get(i).key());
            assertArrayEquals(entries.get(i).payload(), sorted.get(i).payload());
        }
    }

    @Test
    void readsNothingWhereNothingWasAdded() throws IOException {
        assertEquals(List.of(), sort(List.of(), 100));
    }

    @Test
    void takesRecordsLargerThanTheArenaAndEveryBuffer() throws IOException {
        byte[] large = new byte[300_000];
        new Random(7).nextBytes(large);
        List<Entry> sorted = sort(List.of(new Entry(bytes("b"), large), new Entry(bytes("a"), NOTHING),
                new Entry(large, bytes("z")), new Entry(NOTHING, bytes("first"))), 50);
        assertEquals(4, sorted.size());
        assertEquals("first", new String(sorted.get(0).payload(), UTF_8));
        assertTrue(sorted.stream().anyMatch(entry -> Arrays.equals(entry.payload(), large)));
        assertTrue(sorted.stream().anyMatch(entry -> Arrays.equals(entry.key(), large)));
    }

    @Test
    void writesInputThatIsInOrderAlreadyAsOneRun() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, 100)) {
            for (int i = 0; i < 1000; i++) {
                sorter.add(new SortKey().number(i / 3).toByteArray(), bytes("payload " + i));
            }
            assertEquals(1, filesLeft());
        }
    }

    @Test
    void keepsWhatFitsInMemory() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, 1000)) {
            sorter.add(bytes("b"), bytes("2"));
            sorter.add(bytes("a"), bytes("1"));
            try (SortedRecords sorted = sorter.finish()) {
                assertTrue(sorted.inMemory());
                assertEquals(0, filesLeft());
                assertEquals(List.of("a=1", "b=2"), texts(readAll(sorted)));
            }
        }
    }

    @Test
    void canBeReadSeveralTimesAtOnce() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, 100)) {
            addMany(sorter);
            try (SortedRecords sorted = sorter.finish();
                    SortedReader first = sorted.read();
                    SortedReader second = sorted.read()) {
                while (first.next()) {
                    assertTrue(second.next());
                    assertEquals(0, first.compareKey(second));
                    assertEquals(0, first.compareKey(second.key()));
                }
                assertFalse(second.next());
            }
        }
        assertEquals(0, filesLeft());
    }

    @Test
    void removesItsFilesWhenItIsGivenUp() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, 100)) {
            addMany(sorter);
            assertTrue(filesLeft() > 0);
        }
        assertEquals(0, filesLeft());
    }

    @Test
    void removesItsFilesOnlyAfterTheLastReader() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, 100)) {
            addMany(sorter);
            SortedRecords sorted = sorter.finish();
            try (SortedReader reader = sorted.read()) {
                sorted.close();
                assertTrue(reader.next());
                assertTrue(filesLeft() > 0);
                assertThrows(IllegalStateException.class, sorted::read);
            }
        }
        assertEquals(0, filesLeft());
    }

    @Test
    void saysSoWhereTheFolderCannotTakeFiles() throws IOException {
        Path gone = folder.resolve("gone");
        try (ExternalSorter sorter = new ExternalSorter(gone, 100)) {
            assertThrows(IOException.class, () -> addMany(sorter));
        }
    }

    @Test
    void noticesATemporaryFileThatHasLostItsEnd() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, 100)) {
            addMany(sorter);
            try (SortedRecords sorted = sorter.finish()) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        byte[] content = Files.readAllBytes(file);
                        Files.write(file, Arrays.copyOf(content, content.length - 1));
                    }
                }
                assertThrows(IOException.class, () -> readAll(sorted));
            }
        }
    }

    @Test
    void takesNothingAfterTheEnd() throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder); SortedRecords sorted = sorter.finish()) {
            assertThrows(IllegalStateException.class, () -> sorter.add(NOTHING, NOTHING));
            assertThrows(IllegalStateException.class, sorter::finish);
            assertEquals(0, sorted.size());
        }
    }

    private void addMany(ExternalSorter sorter) throws IOException {
        for (int i = 500; i > 0; i--) {
            sorter.add(new SortKey().number(i % 100).toByteArray(), bytes("payload " + i));
        }
    }

    private List<Entry> sort(List<Entry> entries, int arena) throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, arena)) {
            for (Entry entry : entries) {
                sorter.add(entry.key(), entry.payload());
            }
            try (SortedRecords sorted = sorter.finish()) {
                return readAll(sorted);
            }
        }
    }

    private static List<Entry> readAll(SortedRecords sorted) throws IOException {
        List<Entry> result = new ArrayList<>();
        try (SortedReader reader = sorted.read()) {
            while (reader.next()) {
                result.add(new Entry(reader.key(), reader.payload()));
            }
            assertFalse(reader.next());
        }
        return result;
    }

    /** Few different bytes and short keys, so that there are many prefixes of each other and many ties. */
    private static List<Entry> randomEntries(Random random, int count, int longestKey) {
        byte[] alphabet = { 0, 1, 'a', (byte) 0x80, (byte) 0xFF };
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] key = new byte[random.nextInt(longestKey + 1) * 2];
            for (int k = 0; k < key.length; k++) {
                key[k] = alphabet[random.nextInt(alphabet.length)];
            }
            entries.add(new Entry(key, bytes("record " + i)));
        }
        return entries;
    }

    private long filesLeft() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(entry -> new String(entry.key(), UTF_8) + "=" + new String(entry.payload(), UTF_8))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private record Entry(byte[] key, byte[] payload) {
    }
}
