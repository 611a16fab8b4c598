package org.caret.sample.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Makes the district: first what exists once, then student after student. */
public final class Generator {

    private static final int STUDENTS_PER_TICK = 100;

    private final Store store;
    private final SampleRequest request;
    private final DistrictPlan plan;

    public Generator(Store store, SampleRequest request) {
        this.store = store;
        this.request = request;
        this.plan = new DistrictPlan(request.students());
    }

    /** See {@link SampleDistrict#generate}. */
    public Map<String, Long> run(IProgressMonitor monitor) throws StoreException {
        if (store.count(Literals.DISTRICT) > 0) {
            throw new StoreException(StoreException.Reason.CONFLICT, "The database holds a district already.",
                    "Choose an empty folder for the sample district.", null);
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Making the sample district",
                request.students() / STUDENTS_PER_TICK + 1);
        try (BulkChange change = store.beginBulk()) {
            Records records = new Records(change);
            DistrictWriter districts = new DistrictWriter(records, plan, request);
            long district = districts.write();
            long[] schoolIds = districts.schoolIds();
            StudentWriter students = new StudentWriter(records, plan, request, district, schoolIds);
            List<StudentRecords> others = StudentRecords.all(records, plan, request, district, schoolIds);
            for (int i = 0; i < request.students(); i++) {
                if (i % STUDENTS_PER_TICK == 0) {
                    progress.split(1)
                            .subTask(String.format(Locale.ROOT, "%,d of %,d students", i, request.students()));
                    checkCancelled(progress);
                }
                Person person = students.write(new Case(request.seed(), i));
                for (StudentRecords other : others) {
                    other.write(person);
                }
            }
            checkCancelled(progress);
            progress.subTask("writing to the database");
            change.commit(batch(district, records));
            return records.counts();
        }
    }

    /** A sub monitor looks for a cancel only now and then. */
    private static void checkCancelled(SubMonitor progress) {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** The times are the day's, not the clock's: the same request makes the same district. */
    private ImportBatch batch(long districtId, Records records) {
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setId(districtId);
        ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
        Instant time = request.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        batch.setDistrict(district);
        batch.setSource("Sample district");
        batch.setUser(store.user());
        batch.setStarted(time);
        batch.setFinished(time);
        batch.setAcademicYear(request.currentYear().toString());
        batch.setRecordsInserted(records.total());
        return batch;
    }
}
