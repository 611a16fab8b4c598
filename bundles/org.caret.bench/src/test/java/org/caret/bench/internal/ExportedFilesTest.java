package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.caret.exports.testsupport.ExportBench;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.sample.SampleRequest.Content;
import org.caret.spec.Specifications;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.baseline.PlainWay;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both ways to export each file, on a small district. */
class ExportedFilesTest {

    private static final int STUDENTS = 120;
    private static final List<Path> PLUGINS = Stream.of("senr", "sinf", "sprg", "courses")
            .map(name -> Path.of("../org.caret.export." + name + "/plugin.xml")).toList();
    private static final StoreFactory STORES = only(StoreFactory.class);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeTheDistrict() throws Exception {
        try (Store store = STORES.open(new Workspace(folder).district(), Credentials.ofSystemUser(), Mode.CREATE)) {
            SampleDistrict.generate(store,
                    new SampleRequest(STUDENTS, SampleYear.SEED, SampleYear.AS_OF, Content.SCHEDULES),
                    new NullProgressMonitor());
        }
    }

    @ParameterizedTest
    @EnumSource(BenchedFile.class)
    void measuresEveryStep(BenchedFile file) throws Exception {
        Map<Step, Long> rows = measure(file);
        assertEquals(List.of(Step.PLAIN_EXPORT_COLD, Step.PLAIN_EXPORT_WARM, Step.EXPORT_COLD, Step.EXPORT_WARM,
                Step.EXPORT_OTHER_OPTIONS, Step.EXPORT_REPEATED), List.copyOf(rows.keySet()));
        assertTrue(rows.values().stream().allMatch(count -> count > 0), rows::toString);
    }

    /** So that the two ways have about the same to do; of several ways to one record the file holds one. */
    @ParameterizedTest
    @EnumSource(BenchedFile.class)
    void asksForTheSameRowsInPlainSql(BenchedFile file) throws Exception {
        Map<Step, Long> rows = measure(file);
        double share = rows.get(Step.EXPORT_COLD) / (double) rows.get(Step.PLAIN_EXPORT_COLD);
        assertTrue(share > 0.8 && share <= 1, rows::toString);
    }

    @Test
    void putsStudentsOnTheRostersOfAFullDay() throws Exception {
        long enrolled = measure(BenchedFile.SENR).get(Step.PLAIN_EXPORT_COLD);
        long scheduled = measure(BenchedFile.SCSE).get(Step.PLAIN_EXPORT_COLD);
        assertTrue(scheduled > 5 * enrolled, enrolled + " enrollments, " + scheduled + " sections");
    }

    private static Map<Step, Long> measure(BenchedFile file) throws Exception {
        StringWriter told = new StringWriter();
        Recorder recorder = new Recorder(new PrintWriter(told), Optional.of(file), Optional.empty());
        for (Series series : series(file)) {
            series.run(new Workspace(folder), recorder);
        }
        Map<Step, Long> rows = new EnumMap<>(Step.class);
        for (String line : told.toString().lines().toList()) {
            Measurement measurement = Measurement.parse(line).orElseThrow();
            assertEquals(Optional.of(file), measurement.item().file());
            rows.put(measurement.item().step(), measurement.rows());
        }
        return rows;
    }

    private static List<Series> series(BenchedFile file) throws Exception {
        ExportBench bench = new ExportBench(STORES.open(new Workspace(folder).district(), Credentials.ofSystemUser(),
                Mode.EXISTING), folder, SampleYear.AS_OF.toString(), PLUGINS);
        bench.store().close();
        List<Series> series = new ArrayList<>();
        series.add(new PlainExportSeries(STORES, bench.recordTypes(), Specifications.load(), only(PlainWay.class), file,
                1));
        ExportSeries exports = new ExportSeries(STORES, bench.service(), bench.types(), file, 1);
        series.add(exports::runOnce);
        series.add(exports);
        return series;
    }

    private static <T> T only(Class<T> service) {
        return ServiceLoader.load(service).findFirst().orElseThrow();
    }
}
