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
        all.add(new InformationWriter(records, names)::write);
        return all;
    }
}
