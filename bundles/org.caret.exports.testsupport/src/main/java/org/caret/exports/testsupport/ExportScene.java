package org.caret.exports.testsupport;

import static org.caret.exports.testsupport.TestDistrict.enroll;

import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** A district of any size with a little of everything, always the same. */
public final class ExportScene {

    private ExportScene() {
    }

    public static void fill(Store store, int students) throws StoreException {
        TestDistrict district = new TestDistrict();
        School[] schools = { district.school("0100001"), district.school("0100002"), district.charter("0100003") };
        for (int number = 0; number < students; number++) {
            Student student = student(district, number);
            School school = schools[number % 7 == 6 ? 2 : number % 2];
            if (number % 4 == 0) {
                enroll(student, schools[(number + 1) % 2], "2024-08-15", "2024-09-20");
            }
            Enrollment last = enroll(student, school, number % 4 == 0 ? "2024-09-23" : "2024-08-15");
            last.setNotReported(number % 13 == 12);
            last.setGradeLevel(number % 17 == 16 ? "99" : "07");
        }
        district.save(store);
    }

    private static Student student(TestDistrict district, int number) {
        String localId = Integer.toString(number + 1);
        String ssid = number % 5 == 4 ? null : "9" + "000000000".substring(localId.length()) + localId;
        return number % 11 == 10 ? district.studentWithoutInformation(localId, ssid) : district.student(localId, ssid);
    }
}
