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
        switch (request.content()) {
        case ENROLLMENT -> {
            // No more than that.
        }
        case PROGRAMS -> all.add(new ProgramWriter(records, schoolIds));
        case SCHEDULES -> {
            all.add(new ProgramWriter(records, schoolIds));
            StaffWriter staff = new StaffWriter(records, plan, request, names, district, schoolIds);
            all.add(rosters(records, plan, request, district, schoolIds, staff, Subject::fullDay));
        }
        case EVERYTHING -> {
            StaffWriter staff = new StaffWriter(records, plan, request, names, district, schoolIds);
            StudentRecords rosters = rosters(records, plan, request, district, schoolIds, staff, Subject::of);
            all.addAll(List.of(new LanguageWriter(records), new ProgramWriter(records, schoolIds),
                    new AttendanceWriter(records, schoolIds), new CareerWriter(records, schoolIds),
                    new SpecialEducationWriter(records), new IncidentWriter(records, district, schoolIds),
                    new WaiverWriter(records, schoolIds), rosters));
        }
        }
        return all;
    }

    /** Writes staff and courses, and returns the writer that puts students on their rosters. */
    private static StudentRecords rosters(Records records, DistrictPlan plan, SampleRequest request, long district,
            long[] schoolIds, StaffWriter staff, Curriculum curriculum) throws StoreException {
        staff.write();
        CourseWriter courses = new CourseWriter(records, plan, request, district, schoolIds, staff, curriculum);
        courses.write();
        return new RosterWriter(records, courses, curriculum);
    }
}
