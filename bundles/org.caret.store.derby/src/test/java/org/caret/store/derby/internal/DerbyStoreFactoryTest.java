package org.caret.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.UnitOfWork;
import org.caret.store.derby.internal.schema.Migrations;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Database.Access;
import org.caret.store.derby.internal.sql.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening, creating and closing, and everything that can be wrong with a folder. */
class DerbyStoreFactoryTest {

    private static final Credentials TESTER = new Credentials("tester", new char[0]);

    private final StoreFactory factory = new DerbyStoreFactory();

    @TempDir
    Path folder = Path.of("");

    @Test
    void outsideOsgiTheFactoryIsFoundByServiceLoader() {
        List<StoreFactory> found = ServiceLoader.load(StoreFactory.class).stream().map(ServiceLoader.Provider::get)
                .toList();

        assertEquals(1, found.size());
        assertInstanceOf(DerbyStoreFactory.class, found.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "with blank", "semi;colon=x", "Größe%20é", "deep/er/still" })
    void createsTheFolderAndOpensItAgain(String name) throws StoreException {
        Path at = folder.resolve(name);
        try (Store store = factory.open(at, TESTER, Mode.CREATE)) {
            insertDistrict(store);
        }
        try (Store store = factory.open(at, TESTER, Mode.EXISTING)) {
            assertEquals(1, store.count(ModelPackage.Literals.DISTRICT));
            assertEquals(1, store.changeCounter());
            assertEquals(at.toAbsolutePath(), store.folder());
            assertEquals("tester", store.user());
            assertFalse(store.readOnly());
        }
        try (Store store = factory.open(at, TESTER, Mode.CREATE)) {
            assertEquals(1, store.count(ModelPackage.Literals.DISTRICT));
        }
    }

    @Test
    void idsAndTheChangeCounterGoOnAfterReopening() throws StoreException {
        copyEmpty();
        long first;
        try (Store store = factory.open(database(), TESTER, Mode.EXISTING)) {
            first = insertDistrict(store).getId();
        }
        try (Store store = factory.open(database(), TESTER, Mode.EXISTING)) {
            District district = ModelFactory.eINSTANCE.createDistrict();
            district.setCode("0188888");
            insert(store, district);
            assertTrue(district.getId() > first);
            assertEquals(2, store.changeCounter());
        }
    }

    @Test
    void nothingIsCreatedWhereADatabaseIsExpected() {
        assertReason(Reason.NOT_A_DATABASE, factory, folder.resolve("nothing"), Mode.EXISTING);
        assertReason(Reason.NOT_A_DATABASE, factory, folder, Mode.EXISTING);

        assertFalse(Files.exists(folder.resolve("nothing")));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aFolderWithOtherFilesIsLeftUntouched() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");

        assertReason(Reason.NOT_A_DATABASE, factory, folder, Mode.EXISTING);
        assertReason(Reason.NOT_A_DATABASE, factory, folder, Mode.CREATE);
        assertReason(Reason.NOT_A_DATABASE, factory, folder.resolve("letter.txt"), Mode.CREATE);

        assertEquals(List.of("letter.txt"), names(folder));
    }

    @Test
    void anInterruptedCreationIsBegunAnew() throws IOException, StoreException {
        Files.createDirectories(database().resolve("db/seg0"));
        Files.writeString(database().resolve("caret.properties"), "state=creating\n");
        Files.writeString(database().resolve("db/service.properties"), "half");

        assertReason(Reason.NOT_A_DATABASE, factory, database(), Mode.EXISTING);
        try (Store store = factory.open(database(), TESTER, Mode.CREATE)) {
            assertEquals(0, store.count(ModelPackage.Literals.DISTRICT));
        }
        factory.open(database(), TESTER, Mode.EXISTING).close();
    }

    @Test
    void aSecondOpeningIsTold() throws StoreException {
        copyEmpty();
        try (Store store = factory.open(database(), TESTER, Mode.EXISTING)) {
            StoreException refused = assertReason(Reason.IN_USE, factory, database(), Mode.EXISTING);

            assertTrue(refused.getMessage().contains("process " + ProcessHandle.current().pid()), refused.getMessage());
            assertTrue(refused.getMessage().contains("user tester"), refused.getMessage());
            assertEquals(0, store.count(ModelPackage.Literals.DISTRICT));
        }
        factory.open(database(), TESTER, Mode.EXISTING).close();
    }

    @Test
    void aDatabaseOfANewerCaretIsRefused() throws StoreException, SQLException {
        copyEmpty();
        try (Database database = raw(); Session session = database.session()) {
            session.execute("insert into \"SCHEMA_VERSION\" values (999, 'V999')");
            session.commit();
        }

        StoreException refused = assertReason(Reason.NEWER_VERSION, factory, database(), Mode.EXISTING);

        assertTrue(refused.getMessage().contains("999"), refused.getMessage());
        assertReason(Reason.NEWER_VERSION, factory, database(), Mode.EXISTING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "db/service.properties", "db/log/log.ctrl", "db/seg0/c10.dat", "db" })
    void aDamagedDatabaseIsTold(String damaged) throws StoreException, IOException {
        copyEmpty();
        Path file = database().resolve(damaged);
        if (Files.isDirectory(file)) {
            Files.move(file, folder.resolve("away"));
        } else {
            Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.TRUNCATE_EXISTING);
        }

        assertReason(Reason.DAMAGED, factory, database(), Mode.EXISTING);
        assertReason(Reason.DAMAGED, factory, database(), Mode.CREATE);
    }

    @Test
    void aFolderThatCannotBeWrittenIsOpenedForReading() throws StoreException, IOException {
        copyEmpty();
        try (Store store = factory.open(database(), TESTER, Mode.EXISTING)) {
            insertDistrict(store);
        }
        List<String> before = names(database());
        StoreFactory readOnly = new DerbyStoreFactory(Clock.systemUTC(), Migrations.ofProduct(), at -> false);
        try (Store store = readOnly.open(database(), TESTER, Mode.EXISTING)) {
            assertTrue(store.readOnly());
            assertEquals(1, store.count(ModelPackage.Literals.DISTRICT));
            assertEquals(Reason.READ_ONLY, assertThrows(StoreException.class, store::begin).reason());
            assertEquals(Reason.READ_ONLY, assertThrows(StoreException.class, store::beginBulk).reason());
            assertEquals(before, names(database()));
        }
    }

    @Test
    void anOlderDatabaseThatCannotBeWrittenIsTold() throws StoreException {
        copyEmpty();
        Migrations later = new Migrations(Stream.concat(Migrations.ofProduct().scripts().stream(),
                Stream.of(new Migrations.Script("V999", "create table X (Y INTEGER);"))).toList());
        StoreFactory readOnly = new DerbyStoreFactory(Clock.systemUTC(), later, at -> false);

        assertReason(Reason.READ_ONLY, readOnly, database(), Mode.EXISTING);
    }

    @Test
    void temporaryFilesOfAKilledProcessAreCleared() throws StoreException, IOException {
        copyEmpty();
        Files.createDirectories(database().resolve("tmp/bulk123"));
        Files.writeString(database().resolve("tmp/bulk123/STUDENT"), "left");
        try (Store store = factory.open(database(), TESTER, Mode.EXISTING)) {
            assertEquals(List.of(), names(database().resolve("tmp")));
            assertEquals(0, store.count(ModelPackage.Literals.DISTRICT));
        }
    }

    @Test
    void derbyLeavesNothingBehind() throws StoreException {
        copyEmpty();
        factory.open(database(), TESTER, Mode.EXISTING).close();

        assertTrue(Files.exists(database().resolve("derby.log")));
        assertFalse(Files.exists(Path.of("derby.log")));
        assertEquals(List.of(),
                System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("derby."))
                        .toList());
        assertEquals(List.of(), DriverManager.drivers().map(driver -> driver.getClass().getName())
                .filter(name -> name.contains("derby")).toList());
    }

    @Test
    void twoDatabasesCanBeOpenAtOnce() throws StoreException {
        copyEmpty();
        EmptyDatabase.copyTo(folder.resolve("other"));
        try (Store one = factory.open(database(), TESTER, Mode.EXISTING)) {
            try (Store other = factory.open(folder.resolve("other"), TESTER, Mode.EXISTING)) {
                insertDistrict(other);
            }
            assertEquals(0, one.count(ModelPackage.Literals.DISTRICT));
            insertDistrict(one);
        }
    }

    @Test
    void aClosedStoreSaysSo() throws StoreException {
        copyEmpty();
        Store store = factory.open(database(), TESTER, Mode.EXISTING);
        store.close();
        store.close();

        assertEquals(Reason.FAILED,
                assertThrows(StoreException.class, () -> store.count(ModelPackage.Literals.DISTRICT)).reason());
        assertEquals(Reason.FAILED, assertThrows(StoreException.class, store::begin).reason());
    }

    private Path database() {
        return folder.resolve("database");
    }

    private void copyEmpty() throws StoreException {
        EmptyDatabase.copyTo(database());
    }

    private Database raw() throws SQLException {
        return new Database(database().resolve("db"), folder.resolve("raw.log"), TESTER, Access.WRITE);
    }

    private static StoreException assertReason(Reason reason, StoreFactory factory, Path at, Mode mode) {
        StoreException refused = assertThrows(StoreException.class, () -> factory.open(at, TESTER, mode).close());
        assertEquals(reason, refused.reason(), refused.getMessage());
        assertFalse(refused.remedy().isEmpty());
        return refused;
    }

    private static District insertDistrict(Store store) throws StoreException {
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setCode("0199999");
        insert(store, district);
        return district;
    }

    private static void insert(Store store, District district) throws StoreException {
        try (UnitOfWork work = store.begin()) {
            work.insert(district);
            work.commit();
        }
    }

    private static List<String> names(Path at) {
        try (Stream<Path> content = Files.list(at)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
