package org.caret.export.discipline;

import static org.caret.exports.testsupport.TestIncidents.action;
import static org.caret.exports.testsupport.TestIncidents.offense;
import static org.caret.exports.testsupport.TestIncidents.participant;
import static org.caret.exports.testsupport.TestIncidents.result;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportTypeContract;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.Participant;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;

/** A student who hurt somebody and was suspended: one record of each of the four types. */
class DisciplineContractTest extends ExportTypeContract {

    private static final String OLD = "sdis";

    @Override
    protected List<Path> pluginXmls() {
        return DisciplinePlugins.xmls();
    }

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected int year(ExportType type) {
        return type.id().equals(OLD) ? 2018 : YEAR;
    }

    @Override
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        Enrollment enrollment = super.enrolled(district, type, school, localId);
        Participant part = participant(district.incident("I" + localId, year(type) + "-09-10"), enrollment.getStudent(),
                school);
        offense(part, "501");
        if (type.id().equals(OLD)) {
            action(part, "100", "2");
        } else {
            result(part, "100", "2");
        }
        return enrollment;
    }

    @Override
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", incident I" + localId + switch (type.id()) {
        case "sirs" -> ", result 100";
        case "soff", OLD -> ", offense 501";
        default -> "";
        };
    }
}
