package org.caret.imports.internal.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.spec.DirectoryEntry;
import org.caret.spec.SchoolDirectory;
import org.eclipse.jdt.annotation.Nullable;

/** Schools of one district as model objects, with what the public directory says. Blank stays absent. */
public final class ListedSchools {

    /** Codes that stand for no school of the directory. Source: CALPADS School of Attendance, FILE-RULES "Values". */
    private static final Map<String, String> SPECIAL = Map.of("0000000", "District office", "0000001",
            "Nonpublic school", "0000002", "Private school group");

    private final Map<String, DirectoryEntry> entries;

    private ListedSchools(List<DirectoryEntry> entries) {
        this.entries = entries.stream().collect(Collectors.toMap(DirectoryEntry::schoolCode, Function.identity()));
    }

    /** The schools whose CDS code begins with a district's. */
    public static ListedSchools of(SchoolDirectory directory, String districtCode) {
        return new ListedSchools(directory.schoolsOf(districtCode));
    }

    /** A new school: with the data of the directory where that lists it, else with its code alone. */
    public School school(String code) {
        DirectoryEntry entry = entries.get(code);
        return entry == null ? unlisted(code) : school(entry);
    }

    /** All of them, by code. */
    public List<School> all() {
        return entries.values().stream().map(ListedSchools::school)
                .sorted((a, b) -> a.getCode().compareTo(b.getCode())).toList();
    }

    private static School unlisted(String code) {
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode(code);
        String special = SPECIAL.get(code);
        if (special != null) {
            school.setName(special);
            school.setInDirectory(true);
        }
        return school;
    }

    static School school(DirectoryEntry entry) {
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode(entry.schoolCode());
        school.setName(known(entry.school()));
        school.setCharter(known(entry.charter()));
        school.setCharterNumber(known(entry.charterNumber()));
        school.setFundingType(known(entry.fundingType()));
        school.setDass(known(entry.dass()));
        school.setStatus(known(entry.status()));
        school.setLowGrade(known(entry.lowGrade()));
        school.setHighGrade(known(entry.highGrade()));
        school.setOpenDate(date(entry.openDate()));
        school.setClosedDate(date(entry.closedDate()));
        school.setInDirectory(true);
        return school;
    }

    private static @Nullable String known(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }
}
