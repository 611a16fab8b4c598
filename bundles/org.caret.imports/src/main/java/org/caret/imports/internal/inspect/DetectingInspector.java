package org.caret.imports.internal.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exchange.RecordTypes;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.RecordFileException;
import org.caret.imports.ImportRequest;
import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspection.Readiness;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceInspector;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.source.FirstRows;
import org.caret.imports.internal.source.Source;
import org.caret.imports.internal.source.SourceDetector;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.imports.review.ReviewService;
import org.caret.spec.Specifications;
import org.caret.store.scratch.ScratchFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognises a source the way an import does and shows how it begins. */
@Component(service = SourceInspector.class)
public final class DetectingInspector implements SourceInspector {

    private static final String NEEDS_MAPPING = "A mapping file has to say what the columns of this table mean.";

    private final SourceDetector detector;
    private final ReviewService reviews;

    @Activate
    public DetectingInspector(@Reference Specifications specifications, @Reference RecordTypes recordTypes) {
        this.detector = new SourceDetector(specifications, recordTypes);
        this.reviews = ReviewService.of(specifications);
    }

    @Override
    public SourceInspection inspect(Path path, ImportRequest request, int rows) {
        try {
            if (Files.isRegularFile(path) && request.mapping().isEmpty()) {
                ProbedFile probed = detector.probe(path);
                if (probed instanceof ProbedFile.Table table) {
                    return unexplained(table, rows);
                }
                return withTemporaryFolder(folder -> ready(detector.source(probed, request, folder), rows));
            }
            return withTemporaryFolder(folder -> ready(detector.detect(path, request, folder), rows));
        } catch (RecordFileException e) {
            return refused(path, SourceKind.UNKNOWN, e.getMessage() + (e.remedy().isEmpty() ? "" : ' ' + e.remedy()));
        } catch (SourceRefusedException e) {
            return refused(path, reviews.recognise(path).orElse(SourceKind.UNKNOWN), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(path, SourceKind.UNKNOWN, "It cannot be read: " + e.getMessage());
        }
    }

    private static SourceInspection ready(Source recognised, int rows) throws IOException {
        try (Source source = recognised) {
            return new SourceInspection(source.path(), source.kind(), source.description(), Readiness.READY, "",
                    source.lea(), source.year(), source.firstRows(rows));
        }
    }

    private static SourceInspection unexplained(ProbedFile.Table table, int rows) throws IOException {
        Table first = FirstRows.of(FirstRows.name(table.file()), table.file(), table.shape(), table.shape().heading(),
                rows);
        return new SourceInspection(table.file(), SourceKind.MAPPED_CSV, "", Readiness.NEEDS_MAPPING, NEEDS_MAPPING,
                Optional.empty(), Optional.empty(), List.of(first));
    }

    private static SourceInspection refused(Path path, SourceKind kind, String problem) {
        return new SourceInspection(path, kind, "", Readiness.REFUSED, problem, Optional.empty(),
                Optional.empty(), List.of());
    }

    @FunctionalInterface
    private interface Look {

        SourceInspection at(Path folder) throws IOException, SourceRefusedException;
    }

    private static SourceInspection withTemporaryFolder(Look look) throws IOException, SourceRefusedException {
        Path folder = ScratchFiles.createFolder("import");
        try {
            return look.at(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
