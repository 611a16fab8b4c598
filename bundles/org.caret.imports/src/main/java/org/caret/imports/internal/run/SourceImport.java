package org.caret.imports.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.imports.DistrictSetup;
import org.caret.imports.DistrictSetup.SetupRefusedException;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.Outcome;
import org.caret.imports.internal.codes.CodeTranslator;
import org.caret.imports.internal.district.DirectoryDistrictSetup;
import org.caret.imports.internal.district.ListedSchools;
import org.caret.imports.internal.district.StoredDistrict;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.merge.Merge;
import org.caret.imports.internal.merge.MergeTarget;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.source.Source;
import org.caret.imports.internal.source.SourceContext;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.imports.internal.source.Staging;
import org.caret.imports.internal.source.StudentsBySsid;
import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One source, from reading to commit. Before the commit nothing of it is in the database; the archive is complete on disk
 * before, and gets its name after.
 */
final class SourceImport {

    private final Store store;
    private final ImportRequest request;
    private final Source source;
    private final Specifications specifications;
    private final DistrictSetup setup;
    private final Clock clock;

    SourceImport(Store store, ImportRequest request, Source source, Specifications specifications, DistrictSetup setup,
            Clock clock) {
        this.store = store;
        this.request = request;
        this.source = source;
        this.specifications = specifications;
        this.setup = setup;
        this.clock = clock;
    }

    /** Where an import keeps its temporary files. */
    static Path temporary(Store store) throws IOException {
        return Files.createDirectories(store.folder().resolve("tmp"));
    }

    /** Where the batches are kept. */
    static Path batches(Store store) {
        return store.folder().resolve("imports");
    }

    /**
     * Imports the source.
     *
     * @throws SourceRefusedException if it is not what it should be
     * @throws IOException if it cannot be read, or a temporary or archived file not be written
     */
    SourceResult execute(IProgressMonitor monitor) throws SourceRefusedException, StoreException, IOException {
        if (request.mode() == Mode.TRIAL) {
            try (FindingLog log = new FindingLog(request.findingsKept(), null)) {
                return merged(log, null, monitor);
            }
        }
        try (BatchFolder batch = BatchFolder.create(batches(store), clock.instant());
                FindingLog log = new FindingLog(request.findingsKept(), batch.findings())) {
            return merged(log, batch, monitor);
        }
    }

    private SourceResult merged(FindingLog log, @Nullable BatchFolder batch, IProgressMonitor monitor)
            throws SourceRefusedException, StoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        progress.setTaskName("Importing " + source.path().getFileName());
        Instant started = clock.instant();
        String lea = lea();
        AcademicYear year = request.year().or(source::year).orElse(AcademicYear.of(today()));
        List<Plan> plans = source.plans();
        try (Merge merge = new Merge(plans, temporary(store));
                FileArchive archive = batch == null ? null : FileArchive.start(batch, source.files())) {
            Staging staging = new Staging(plans, merge, log, progress);
            source.read(staging, context(lea, year), progress.split(60));
            long district = batch == null ? 0 : district(lea);
            try (BulkChange bulk = store.beginBulk()) {
                ListedSchools listed = ListedSchools.of(specifications.schools(), lea);
                merge.apply(new MergeTarget(store, bulk, district == 0 ? trialDistrict(bulk) : district,
                        code -> school(listed, code), source.replacedSchools()), log, progress.split(30));
                if (batch == null || archive == null) {
                    return result(Outcome.TRIED, staging, merge, log, null);
                }
                String hash = archive.await();
                log.close();
                batch.flush();
                progress.split(1).subTask("writing to the database, which cannot be cancelled any more");
                bulk.commit(record(started, hash, lea, district, staging, merge, batch));
            }
            batch.publish();
            return result(Outcome.IMPORTED, staging, merge, log, batch);
        }
    }

    private SourceContext context(String lea, AcademicYear year) throws StoreException, IOException {
        StudentsBySsid students = source.namesStudentsBySsid() ? StudentsBySsid.read(store)
                : StudentsBySsid.NOT_NEEDED;
        return new SourceContext(lea, year, today(), CodeTranslator.of(store), students, specifications,
                temporary(store));
    }

    private School school(ListedSchools listed, String code) {
        School school = listed.school(code);
        if (school.getName() == null) {
            source.schoolName(code).ifPresent(school::setName);
        }
        return school;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The agency of the rows, which must be the one of the database. */
    private String lea() throws SourceRefusedException, StoreException {
        Optional<String> asked = asked();
        Optional<String> held = StoredDistrict.of(store).map(StoredDistrict::code);
        String lea = source.lea().or(() -> asked).or(() -> held)
                .orElseThrow(() -> new SourceRefusedException(
                        "Nothing says which LEA the source belongs to, and the database holds none yet.",
                        "Name the district's code of 7 digits."));
        if (asked.isPresent() && !asked.get().equals(lea)) {
            throw new SourceRefusedException(
                    "The source reports for LEA " + lea + ", but " + asked.get() + " was asked for.");
        }
        if (held.isPresent() && !held.get().equals(lea)) {
            throw new SourceRefusedException(
                    "The source reports for LEA " + lea + ", and the database belongs to LEA " + held.get() + '.',
                    "A database holds one LEA: use another folder.");
        }
        if (held.isEmpty() && !source.bringsData()) {
            throw new SourceRefusedException("The source is about records of the database, which holds none yet.",
                    "Import the district's data first.");
        }
        return lea;
    }

    /** The agency that the request names, as files would name it. */
    private Optional<String> asked() throws SourceRefusedException {
        Optional<String> code = request.lea().map(String::strip);
        if (code.isPresent() && !code.get().matches("\\d{7}|\\d{14}")) {
            throw new SourceRefusedException("\"" + code.get() + "\" is no code of an LEA.",
                    "It has 7 digits, or 14 for a full CDS code.");
        }
        return code.map(DirectoryDistrictSetup::leaCode);
    }

    /** Makes the district where there is none, only now that the source has turned out to be good. */
    private long district(String lea) throws StoreException, SourceRefusedException {
        try {
            setup.setUp(store, request.lea().orElse(lea));
        } catch (SetupRefusedException e) {
            throw new SourceRefusedException(e.getMessage());
        }
        return StoredDistrict.of(store).map(StoredDistrict::id)
                .orElseThrow(() -> new IllegalStateException("the district was just made"));
    }

    private long trialDistrict(BulkChange bulk) throws StoreException {
        Optional<StoredDistrict> held = StoredDistrict.of(store);
        return held.isPresent() ? held.get().id() : bulk.newId();
    }

    private ImportBatch record(Instant started, String hash, String lea, long district, Staging staging, Merge merge,
            BatchFolder batch) {
        District owner = ModelFactory.eINSTANCE.createDistrict();
        owner.setId(district);
        owner.setCode(lea);
        ImportBatch record = ModelFactory.eINSTANCE.createImportBatch();
        record.setDistrict(owner);
        record.setLocalRecordId(batch.id());
        record.setSource(source.kind().label());
        record.setFileName(source.path().getFileName().toString());
        record.setSha256(hash);
        record.setUser(store.user());
        record.setStarted(started);
        record.setFinished(clock.instant());
        source.year().or(request::year).ifPresent(year -> record.setAcademicYear(year.toString()));
        if (!source.recordType().isEmpty()) {
            record.setRecordType(source.recordType());
        }
        SourceResult result = result(Outcome.IMPORTED, staging, merge, null, null);
        record.setRowsRead((int) result.rowsRead());
        record.setRowsRefused((int) result.rowsRefused());
        record.setRecordsInserted((int) result.inserted());
        record.setRecordsUpdated((int) result.updated());
        return record;
    }

    private SourceResult result(Outcome outcome, Staging staging, Merge merge, @Nullable FindingLog log,
            @Nullable BatchFolder batch) {
        return new SourceResult(source.path(), source.kind(), source.description(), outcome, "", staging.rowsRead(),
                staging.rowsRefused() + merge.refused(), merge.counts().toList(),
                log == null ? new SourceResult.FindingCount(0, 0, 0) : log.count(),
                log == null ? List.of() : log.first(),
                batch == null ? Optional.empty() : Optional.of(batch.findingsFile()),
                batch == null ? Optional.empty() : Optional.of(batch.id()),
                source.bringsData() ? Optional.empty() : Optional.of(merge.rejections().counts()));
    }
}
