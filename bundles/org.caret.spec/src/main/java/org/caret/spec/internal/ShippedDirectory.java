package org.caret.spec.internal;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.caret.spec.DirectoryEntry;
import org.caret.spec.SchoolDirectory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The directory of {@code ca-schools.tsv}, read on first use. */
final class ShippedDirectory implements SchoolDirectory {

    private static final int DISTRICT_DIGITS = 7;
    private static final String NO_SCHOOL = "0000000";

    private final Lazy<NavigableMap<String, DirectoryEntry>> entries = new Lazy<>(ShippedDirectory::read);

    @Override
    public Optional<DirectoryEntry> find(String cdsCode) {
        String key = cdsCode.length() == DISTRICT_DIGITS ? cdsCode + NO_SCHOOL : cdsCode;
        return Optional.ofNullable(entries.get().get(key));
    }

    @Override
    public List<DirectoryEntry> schoolsOf(String districtCode) {
        if (districtCode.length() != DISTRICT_DIGITS) {
            return List.of();
        }
        return List.copyOf(entries.get().subMap(districtCode + NO_SCHOOL, false, districtCode + "9999999", true)
                .values());
    }

    @Override
    public List<DirectoryEntry> districts() {
        return entries.get().values().stream().filter(entry -> entry.schoolCode().equals(NO_SCHOOL)).toList();
    }

    private static NavigableMap<String, DirectoryEntry> read() {
        NavigableMap<String, DirectoryEntry> byCode = new TreeMap<>();
        DataTable.read("ca-schools.tsv", ShippedDirectory::entry).forEach(entry -> byCode.put(entry.cdsCode(), entry));
        return byCode;
    }

    private static DirectoryEntry entry(NamedCsvRecord row) {
        return new DirectoryEntry(row.getField("CDSCode"), row.getField("Status"), row.getField("County"),
                row.getField("District"), row.getField("School"), row.getField("City"), row.getField("Zip"),
                row.getField("DOC"), row.getField("Charter"), row.getField("CharterNum"), row.getField("FundingType"),
                row.getField("DASS"), row.getField("LowGrade"), row.getField("HighGrade"), row.getField("OpenDate"),
                row.getField("ClosedDate"));
    }
}
