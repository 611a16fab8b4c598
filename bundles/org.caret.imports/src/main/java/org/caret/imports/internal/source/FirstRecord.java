package org.caret.imports.internal.source;

import java.io.IOException;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.RecordType;
import org.caret.exchange.format.ProbedFile.Records;
import org.caret.exchange.format.RecordFiles;
import org.caret.spec.AcademicYear;

/**
 * What the first record of a file says about all of them.
 *
 * @param lea seven digits
 * @param year empty where the record names none
 */
record FirstRecord(BoundLayout layout, String lea, Optional<AcademicYear> year) {

    /**
     * Reads the first record of a probed file.
     *
     * @throws SourceRefusedException if nobody binds the layout, or the record names no agency
     */
    static FirstRecord of(Records file, RecordType type) throws SourceRefusedException, IOException {
        BoundLayout layout = type.bound(file.layout())
                .orElseThrow(() -> new SourceRefusedException("Records of layout " + file.layout().name()
                        + " cannot be imported: no plug-in says where their fields live."));
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            RawRecord first = reader.next();
            if (first == null) {
                throw new SourceRefusedException("The file holds no record.");
            }
            RecordFields fields = new RecordFields(layout);
            String lea = fields.lea(first.fields());
            if (!lea.matches("\\d{7}")) {
                throw new SourceRefusedException("The first record names no reporting LEA of seven digits.",
                        "Check that the file is what you take it for.");
            }
            return new FirstRecord(layout, lea, RecordFields.year(fields.yearText(first.fields())));
        }
    }
}
