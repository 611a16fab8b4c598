package org.caret.imports.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small OneRoster set of our own with the quirks of real ones: unquoted heading and quoted rows, line feeds alone, no final
 * line end, school identifiers that are no CDS codes, a disabled user without number, an empty demographics file.
 */
final class RosterSet {

    private final Map<String, String> files = new LinkedHashMap<>();

    RosterSet() {
        files.put("manifest.csv", "\"propertyName\",\"value\"\n\"oneroster.version\",\"1.1\"");
        files.put("orgs.csv", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.city
                "0",,,"Test District","district","0110017","","Clifton"
                "2",,,"Test High","school","123456789123","",
                "3",,,"Test Middle","school","123456789456","",""");
        files.put("academicSessions.csv", """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                "FY",,,"FY","schoolYear","2018-09-05","2019-06-22","","2018"
                "S2",,,"S2","term","2019-01-30","2019-06-22","","2018\"""");
        files.put("courses.csv", """
                sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId
                "c1",,,"","English 9","01001",,"2"
                "c2",,,"","Global History 1","04052",,"2"
                "c3",,,"","Global History 2","04052",,"3\"""");
        files.put("classes.csv", """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,schoolSourcedId,termSourcedIds
                "k1",,,"English 9 A",,"c1","","2","FY"
                "k2",,,"History",,"c2","","2","S2"
                "k3",,,"History",,"c3","","3","FY\"""");
        files.put("users.csv",
                """
                        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,givenName,familyName,middleName,identifier,grades
                        "101",,,"true","2","student","BEA","O'NEIL","PA'LEAH","00101","09"
                        "102",,,"true","3","student","CY","WU","","00102","KG"
                        "103",,,"true","2","student","DEE","ROE","","00103","13"
                        "104",,,"true","2","student","ED","POE","","00104","07,08"
                        "900",,,"true","2","teacher","TED","LEE","","00900",
                        "950",,,"true","2","guardian","MOM","O'NEIL","","",
                        "999999",,,"false","2","student","New","Student","","",""");
        files.put("enrollments.csv",
                """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                        "e1",,,"k1","2","101","student","","2018-09-10","2019-06-22"
                        "e2",,,"k2","2","101","student","","2019-02-01","2019-06-22"
                        "e3",,,"k3","3","102","student","","",""
                        "e4",,,"k2","2","103","student","","",""
                        "e5",,,"k1","2","900","teacher","true","2018-09-05","2019-06-22\"""");
        files.put("demographics.csv", "\"sourcedId\",\"status\",\"dateLastModified\",\"birthDate\",\"sex\"\n");
    }

    RosterSet without(String file) {
        files.remove(file);
        return this;
    }

    RosterSet with(String file, String content) {
        files.put(file, content);
        return this;
    }

    Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        return folder;
    }

    /** An archive in which the files lie in a folder. */
    Path zip(Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("export/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return target;
    }
}
