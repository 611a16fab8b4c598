package org.caret.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.caret.sample.SampleRequest;
import org.caret.store.StoreException;

/** Writes one kind of a student's records. */
interface StudentRecords {

    void write(Person person) throws StoreException;

    /** The writers that a request asks for; what they share by school is written at once. */
    static List<StudentRecords> all(Records records, DistrictPlan plan, SampleRequest request, long district,
            long[] schoolIds) throws StoreException {
        Names names = new Names();
        List<StudentRecords> all = new ArrayList<>();
        all.add(new InformationWriter(records, names));
        if (request.content() == SampleRequest.Content.EVERYTHING) {
            StaffWriter staff = new StaffWriter(records, plan, request, names, district, schoolIds);
            staff.write();
            CourseWriter courses = new CourseWriter(records, plan, request, district, schoolIds, staff);
            courses.write();
            all.addAll(List.of(new LanguageWriter(records), new ProgramWriter(records, schoolIds),
                    new AttendanceWriter(records, schoolIds), new CareerWriter(records, schoolIds),
                    new SpecialEducationWriter(records), new IncidentWriter(records, district, schoolIds),
                    new WaiverWriter(records, schoolIds),
                    new RosterWriter(records, courses)));
        }
        return all;
    }
}
