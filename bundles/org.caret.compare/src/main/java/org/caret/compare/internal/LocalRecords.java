package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.compare.CompareRequest;
import org.caret.compare.CompareRequest.Scope;
import org.caret.compare.internal.SideRecord.Local;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RecordListing;
import org.caret.exports.ReportingSites;
import org.caret.exports.ReportingSites.Site;
import org.caret.exports.SelectedRecord;
import org.caret.exports.SelectedRecord.Standing;
import org.caret.store.RolePath;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The records of the database that an extract is held against. */
final class LocalRecords {

    private final ExportRequest request;
    private final ComparedFields fields;
    private final RolePath subject;
    private final Set<String> schools;
    private final Scope scope;
    private final SortedMap<String, Long> otherSchools = new TreeMap<>();
    private long records;

    private LocalRecords(ExportRequest request, ComparedFields fields, RolePath subject, Set<String> schools,
            Scope scope) {
        this.request = request;
        this.fields = fields;
        this.subject = subject;
        this.schools = schools;
        this.scope = scope;
    }

    /** The records for an extract that has been read. */
    static LocalRecords of(Store store, ExtractFile extract, CompareRequest asked, ExportTypes types, Clock clock)
            throws CompareException, StoreException, ExportException {
        ExportType type = type(extract, asked, types);
        ReportingSites sites = ReportingSites.read(store);
        // Nothing is written; the builder wants a target all the same.
        ExportRequest request = new ExportRequestBuilder(type, extract.year(), sites, clock)
                .sites(sites(sites, extract.lea())).includePrevious(true).includeNotEnrolled(true).trial()
                .build(Path.of("unused"));
        return new LocalRecords(request, extract.fields(), extract.type().subjectPath(), extract.schools(),
                asked.scope());
    }

    private static ExportType type(ExtractFile extract, CompareRequest asked, ExportTypes types)
            throws CompareException {
        String recordType = extract.type().id();
        if (asked.exportType().isPresent()) {
            return types.find(asked.exportType().get()).filter(type -> type.recordType().equals(recordType))
                    .orElseThrow(() -> new CompareException(Reason.WRONG_REQUEST,
                            "There is no export type " + asked.exportType().get() + " of " + recordType
                                    + " records.",
                            "Leave it out for the default."));
        }
        List<ExportType> known = types.all().stream().filter(type -> type.recordType().equals(recordType))
                .sorted(Comparator.comparing((ExportType type) -> !type.aboutThePast()).thenComparing(ExportType::id))
                .toList();
        if (known.isEmpty()) {
            throw new CompareException(Reason.WRONG_FILE, "Records of type " + recordType + " cannot be compared.",
                    "No installed plug-in says which records of the database there should be.");
        }
        return known.get(0);
    }

    /** None for the district; its own code for a charter that reports on its own. */
    private static List<String> sites(ReportingSites sites, String lea) throws CompareException {
        if (lea.equals(sites.districtCode())) {
            return List.of();
        }
        return sites.find(lea).filter(Site::independent).map(site -> List.of(site.code()))
                .orElseThrow(() -> new CompareException(Reason.WRONG_FILE,
                        "The extract is of LEA " + lea + ", and the database belongs to LEA " + sites.districtCode()
                                + '.',
                        "A database holds one LEA: open the other one."));
    }

    ExportRequest request() {
        return request;
    }

    /** Records that an export would send, refused ones included. */
    long records() {
        return records;
    }

    /** Records of schools that the extract does not name, by school. */
    SortedMap<String, Long> otherSchools() {
        return otherSchools;
    }

    /** Takes the records. */
    @FunctionalInterface
    interface Taker {
        void take(Local record) throws IOException;
    }

    void read(Store store, RecordListing listing, Taker taker, IProgressMonitor monitor)
            throws ExportException, IOException {
        listing.list(store, request, record -> visit(record, taker), monitor);
    }

    private void visit(SelectedRecord record, Taker taker) throws IOException {
        String[] texts = record.fields();
        Optional<String> outside = fields.school().stream().mapToObj(index -> texts[index])
                .filter(school -> scope == Scope.SCHOOLS_OF_EXTRACT && !schools.contains(school)).findFirst();
        boolean sent = record.standing() != Standing.HELD_BACK;
        if (outside.isPresent()) {
            if (sent) {
                otherSchools.merge(outside.get(), 1L, Long::sum);
            }
            return;
        }
        if (sent) {
            records++;
        }
        for (int index = 0; index < texts.length; index++) {
            if (!fields.compared(index)) {
                texts[index] = "";
            }
        }
        long[] ids = fields.roles().stream().mapToLong(role -> record.row().id(role)).toArray();
        taker.take(new Local(texts, record.standing(), record.amended(), ids, reasons(record),
                Objects.requireNonNullElse(record.row().text(subject), "")));
    }

    private static String reasons(SelectedRecord record) {
        StringBuilder text = new StringBuilder();
        for (LeftOutReason reason : record.reasons()) {
            text.append(text.isEmpty() ? "" : " ").append(reason.code()).append(": ").append(reason.text());
        }
        return text.toString();
    }
}
