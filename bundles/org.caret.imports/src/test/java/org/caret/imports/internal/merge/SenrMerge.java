package org.caret.imports.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.RecordParser;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.imports.SourceResult.RecordCount;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.plan.RecordPlans;
import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.caret.store.BulkChange;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Merges records of a type into a store and shows what is there afterwards. */
final class SenrMerge {

    private final Store store;
    private final Path folder;
    private final RecordType type;
    private final BoundLayout layout;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private List<Finding> findings = List.of();
    private List<RecordCount> counts = List.of();

    SenrMerge(Store store, Path folder, String recordType) {
        this.store = store;
        this.folder = folder;
        try {
            Specifications specifications = Specifications.load();
            RecordTypes types = RecordTypeLoader.load(specifications.layouts(), ModelPackage.eINSTANCE,
                    List.of(Path.of("../org.caret.export.senr/plugin.xml"),
                            Path.of("../org.caret.export.sinf/plugin.xml"),
                            Path.of("../org.caret.export.discipline/plugin.xml")));
            type = types.find(recordType).orElseThrow(() -> new IllegalStateException(types.problems().toString()));
            layout = type
                    .bound(specifications.layouts().layout(recordType,
                            AcademicYear.parse(recordType.equals("SDIS") ? "2018-2019" : "2024-2025")))
                    .orElseThrow();
        } catch (IOException | UnknownLayoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row of pairs: field name, text. What is not named is blank. */
    SenrMerge row(String... pairs) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("Record Type Code", type.id()));
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** Merges the rows and forgets them; their lines are counted from 1. */
    SenrMerge merge() throws StoreException, IOException {
        FindingLog log = new FindingLog(1000, null);
        try (Merge merge = new Merge(List.of(RecordPlans.of(type, layout)), folder);
                BulkChange bulk = store.beginBulk()) {
            RecordParser parser = RecordParser.compile(layout, Optional.empty());
            long line = 0;
            for (Map<String, String> row : rows) {
                String[] fields = layout.fields().stream()
                        .map(binding -> row.getOrDefault(binding.field().name(), "")).toArray(String[]::new);
                merge.stage(0, ++line, parser.parse(fields, "line " + line, log::add));
            }
            merge.apply(new MergeTarget(store, bulk, 1, SenrMerge::school, Map.of()), log, new NullProgressMonitor());
            bulk.commit(batch());
            counts = merge.counts().toList();
        }
        rows.clear();
        findings = log.first();
        return this;
    }

    List<RecordCount> counts() {
        return counts;
    }

    /** Rule, record and field of each finding. */
    List<String> findings() {
        return findings.stream().map(finding -> finding.rule() + ' ' + finding.record() + ' ' + finding.field())
                .toList();
    }

    /** The values of attributes, absent ones as a hyphen, a text per object in order of these values. */
    List<String> stored(EClass objects, String... attributes) throws StoreException {
        List<RolePath> paths = new ArrayList<>();
        for (String attribute : attributes) {
            paths.add(new RolePath("o", attribute));
        }
        List<String> result = new ArrayList<>();
        try (RowCursor cursor = store.rows(new RowQuery(List.of(new Role.Root("o", objects)), Condition.ALL,
                Condition.ALL, Set.copyOf(paths), paths, 0, RowQuery.Extent.FEW))) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                StringBuilder text = new StringBuilder();
                for (RolePath path : paths) {
                    text.append(text.isEmpty() ? "" : " ").append(shown(row.value(path)));
                }
                result.add(text.toString());
            }
        }
        return result;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static School school(String code) {
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode(code);
        school.setInDirectory(!code.startsWith("9"));
        return school;
    }

    private static ImportBatch batch() {
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setId(1);
        ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
        batch.setDistrict(district);
        return batch;
    }

    static void addDistrict(Store store) throws StoreException {
        EClass district = ModelPackage.Literals.DISTRICT;
        EAttribute code = ModelPackage.Literals.DISTRICT__CODE;
        @Nullable
        Object[] values = new Object[district.getFeatureCount()];
        values[district.getFeatureID(code)] = "1234567";
        try (BulkChange bulk = store.beginBulk()) {
            bulk.insert(district, bulk.newId(), values);
            bulk.commit(batch());
        }
    }
}
