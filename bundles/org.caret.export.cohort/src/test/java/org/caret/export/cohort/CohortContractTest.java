package org.caret.export.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ComputedFileContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

class CohortContractTest extends ComputedFileContract {

    @Override
    protected List<Path> pluginXmls() {
        return List.of(Path.of("plugin.xml"));
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected int year(ExportType type) {
        return type.id().equals("acgr") ? 2023 : 2015;
    }

    /** Graduates and dropouts at both schools, few enough in the one to be found out, and somebody who moved away. */
    @Override
    protected void fill(TestDistrict district, ExportType type, School first, School second, int times) {
        HighSchoolClass students = new HighSchoolClass(district, year(type));
        for (int i = 0; i < 13 * times; i++) {
            students.add(first, "E230", "100");
            students.add(first, "E140", "");
            students.add(second, "E230", "100");
        }
        School small = district.school("0100003");
        for (int i = 0; i < 4; i++) {
            students.add(small, "E230", "100");
        }
        students.add(first, "T160", "");
    }

    @Override
    protected String anotherValue(ExportType.Option option, Path folder) throws IOException {
        return switch (option.id()) {
        case "transfers" -> "dropouts";
        case "gaps" -> "close";
        case "rules" -> Files.writeString(folder.resolve("rules.tsv"),
                "kind\tcode\tdetail\tacgr\tcohort\tlast_year\tcertainty\tbasis\nexit\tE140\t\tremoved\tremoved\t\t\tours\n")
                .toString();
        default -> throw new IllegalArgumentException(option.id());
        };
    }

    @Override
    protected Set<String> reasons() {
        return Set.of("NOT_FOLLOWED");
    }
}
