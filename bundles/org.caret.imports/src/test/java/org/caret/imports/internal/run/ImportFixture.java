package org.caret.imports.internal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.exchange.Finding;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportService;
import org.caret.imports.SourceResult;
import org.caret.imports.internal.district.DirectoryDistrictSetup;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** A store in memory, a folder for files, and the service with a clock that stands still. */
public final class ImportFixture {

    /** An agency that the public directory knows: Alameda County Office of Education. */
    public static final String LEA = "0110017";
    /** One of its schools. */
    public static final String SCHOOL = "0112607";

    private final Path folder;
    private final Store store;
    private final ImportService service;

    public ImportFixture(Path folder) throws IOException {
        this.folder = folder;
        this.store = new MemoryStore(Files.createDirectories(folder.resolve("db")));
        this.service = service();
    }

    /** The service as an installation with the two student record types has it. */
    public static ImportService service() throws IOException {
        Specifications specifications = Specifications.load();
        return new BatchImportService(specifications, recordTypes(), new DirectoryDistrictSetup(specifications),
                Clock.fixed(Instant.parse("2024-10-02T12:00:00Z"), ZoneOffset.UTC));
    }

    /** The record types of the two. */
    public static RecordTypes recordTypes() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE, List.of(
                Path.of("../org.caret.export.senr/plugin.xml"), Path.of("../org.caret.export.sinf/plugin.xml")));
    }

    public Store store() {
        return store;
    }

    public ImportService imports() {
        return service;
    }

    public Path folder() {
        return folder;
    }

    /** Writes a file of lines that end in CR LF. */
    public Path file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    }

    /** Imports one source and tells what became of it. */
    public SourceResult run(ImportRequest request) {
        return service.run(store, request, new NullProgressMonitor()).sources().get(0);
    }

    public SourceResult run(Path source) {
        return run(ImportRequest.of(source));
    }

    /** Rule and place of each finding kept. */
    public static List<String> findings(SourceResult result) {
        List<String> texts = new ArrayList<>();
        for (Finding finding : result.firstFindings()) {
            texts.add((finding.rule() + ' ' + finding.record() + ' ' + finding.field()).strip());
        }
        return texts;
    }

    /** Values of attributes, absent ones as a hyphen, a text per object in the order of these values. */
    public List<String> stored(EClass type, String... attributes) throws StoreException {
        List<RolePath> paths = new ArrayList<>();
        for (String attribute : attributes) {
            paths.add(new RolePath("o", attribute));
        }
        List<String> result = new ArrayList<>();
        try (RowCursor cursor = store.rows(new RowQuery(List.of(new Role.Root("o", type)), Condition.ALL,
                Condition.ALL, Set.copyOf(paths), paths, 0, RowQuery.Extent.FEW))) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                List<String> texts = new ArrayList<>();
                for (RolePath path : paths) {
                    Object value = row.value(path);
                    texts.add(value == null ? "-" : value.toString());
                }
                result.add(String.join(" ", texts));
            }
        }
        return result;
    }

    /** Files below a folder of the store, by name; empty where there is no such folder. */
    public List<String> kept(String name) throws IOException {
        Path kept = store.folder().resolve(name);
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (var files = Files.walk(kept)) {
            return files.filter(Files::isRegularFile).map(file -> kept.relativize(file).toString()).sorted().toList();
        }
    }
}
