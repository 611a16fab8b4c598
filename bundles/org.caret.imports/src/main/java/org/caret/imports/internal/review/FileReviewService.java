package org.caret.imports.internal.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.caret.exchange.format.FileProbe;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.ProbedFile.Extract;
import org.caret.exchange.format.RecordFileException;
import org.caret.exchange.format.WholeFile;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.district.StoredDistrict;
import org.caret.imports.internal.review.ExtractRows.Line;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewDecision;
import org.caret.imports.review.ReviewException;
import org.caret.imports.review.ReviewOutcome;
import org.caret.imports.review.ReviewService;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads each kind of file by a reader of its own. */
@Component(service = ReviewService.class)
public final class FileReviewService implements ReviewService {

    private static final int CANCEL_INTERVAL = 0xff;
    /** The SSID extract came without it until 2019. */
    private static final String MIDDLE_NAME = "Student Legal Middle Name";

    private static final Map<String, Supplier<ReviewReader>> READERS = Map.of("EXTRACT-SSID-MATCH", MatchResults::new,
            "EXTRACT-REPLACEMENT-SSID", ReplacementSsids::new, "EXTRACT-DIRECT-CERT-2019", Certifications::new,
            "EXTRACT-SSID", SsidConflicts::new);

    private final Specifications specifications;
    private final Clock clock;

    @Activate
    public FileReviewService(@Reference Specifications specifications) {
        this(specifications, Clock.systemDefaultZone());
    }

    /** For code outside OSGi, with a clock of its own. */
    public FileReviewService(Specifications specifications, Clock clock) {
        this.specifications = specifications;
        this.clock = clock;
    }

    @Override
    public Optional<SourceKind> recognise(Path file) {
        try {
            return Files.isRegularFile(file) && probe(file) instanceof Extract extract
                    ? Optional.ofNullable(READERS.get(extract.name())).map(reader -> reader.get().kind())
                    : Optional.empty();
        } catch (@SuppressWarnings("unused") IOException e) {
            // Whoever imports the file says what is wrong with it.
            return Optional.empty();
        }
    }

    private ProbedFile probe(Path file) throws IOException {
        return new FileProbe(specifications.layouts()).probe(file);
    }

    @Override
    public Review review(Store store, Path file, @Nullable IProgressMonitor monitor) throws ReviewException {
        try {
            if (!(probe(file) instanceof Extract extract) || !READERS.containsKey(extract.name())) {
                throw new ReviewException(file.getFileName() + " is no file that is reviewed.",
                        "SSID match results, replacement SSIDs, direct certifications and SSID extracts are.");
            }
            String lea = StoredDistrict.of(store).map(StoredDistrict::code)
                    .orElseThrow(
                            () -> new ReviewException("The file is about students, and the database holds none yet.",
                                    "Import the district's data first."));
            return review(store, extract, lea, SubMonitor.convert(monitor));
        } catch (RecordFileException e) {
            throw new ReviewException(String.valueOf(e.getMessage()), e.remedy(), e);
        } catch (IOException e) {
            throw new ReviewException("The file cannot be read: " + e.getMessage() + '.', "", e);
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    private Review review(Store store, Extract extract, String lea, SubMonitor progress)
            throws ReviewException, IOException, StoreException {
        ReviewReader reader = READERS.get(extract.name()).get();
        Set<String> localIds = new HashSet<>();
        Set<String> ssids = new HashSet<>();
        long count = 0;
        try (ExtractRows rows = new ExtractRows(extract, specifications.layouts().extract(extract.name()),
                MIDDLE_NAME)) {
            for (Line line = rows.next(); line != null; line = rows.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                if (!line.text(reader.leaField()).equals(lea)) {
                    throw new ReviewException(
                            "Line " + line.number() + " is not of LEA " + lea + ", to which the database belongs.",
                            "A database holds one LEA: open the other one, or divide the file.");
                }
                reader.add(line, localIds, ssids);
            }
        }
        localIds.remove("");
        ssids.remove("");
        KnownStudents students = KnownStudents.read(store, localIds, ssids);
        return new Review(extract.file(), reader.kind(), lea, count,
                StoredNames.added(store, reader.cases(students, store)));
    }

    @Override
    public ReviewOutcome apply(Store store, Review review, Collection<ReviewDecision> decisions)
            throws ReviewException {
        try {
            return new DecisionWriter(store, review, clock).apply(decisions);
        } catch (IOException e) {
            throw new ReviewException("The batch cannot be kept: " + e.getMessage() + '.',
                    "Check that there is space left in the database's folder.", e);
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    private static ReviewException failed(StoreException e) {
        return new ReviewException(String.valueOf(e.getMessage()), e.remedy(), e);
    }

    @Override
    public void write(Review review, Path table) throws IOException {
        try (WholeFile file = WholeFile.beside(table)) {
            ReviewTable.write(review, List.of(), file.stream());
            file.moveIntoPlace();
        }
    }

    @Override
    public Collection<ReviewDecision> read(Path table) throws ReviewException, IOException {
        try {
            return ReviewTable.read(table);
        } catch (RecordFileException e) {
            throw new ReviewException(String.valueOf(e.getMessage()), e.remedy(), e);
        }
    }
}
