package org.caret.exports.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.Finding;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RecordSource;
import org.caret.exports.RecordSource.Records;
import org.caret.exports.RunCounts;
import org.caret.exports.internal.archive.Fingerprint;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;

/** The finished records of a source. Text files get a heading, which the formats of the state's own files do not write by themselves. */
final class ComputedContent implements RunContent {

    private final ExportRequest request;
    private final RecordSource source;
    private final Layout layout;
    private final List<String> remarks = new ArrayList<>();

    ComputedContent(ExportRequest request, RecordSource source, Layout layout) {
        this.request = request;
        this.source = source;
        this.layout = layout;
    }

    @Override
    public ExportRequest request() {
        return request;
    }

    @Override
    public String recordType() {
        return request.type().recordType();
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void write(Store store, OutputStream file, RunArchive archive, Tally tally, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        List<String> headings = layout.fields().stream().map(FieldSpec::name).toList();
        try (RecordWriter writer = RecordFiles.writer(request.format(), file, headings)) {
            if (request.format() == FileFormat.CARET || request.format() == FileFormat.TAB) {
                writer.write(headings.toArray(String[]::new));
            }
            source.write(store, request, new Output(writer, archive, tally), progress);
        } catch (ExportException | StoreException | IOException
                | org.eclipse.core.runtime.OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw RunPlanner.broken(request.type(), e);
        }
    }

    @Override
    public List<String> remarks(RunCounts counts) {
        List<String> all = new ArrayList<>();
        if (counts.written() == 0) {
            all.add("There is no record to write, so no file was written.");
        }
        all.addAll(remarks);
        return all;
    }

    /** Where the records of the source go. */
    private final class Output implements Records {

        private final RecordWriter writer;
        private final RunArchive archive;
        private final Tally tally;

        Output(RecordWriter writer, RunArchive archive, Tally tally) {
            this.writer = writer;
            this.archive = archive;
            this.tally = tally;
        }

        @Override
        public void record(String key, String[] fields) throws IOException {
            writer.write(fields);
            archive.index("", key, Fingerprint.of(fields));
            tally.selected();
            tally.written();
        }

        @Override
        public void leftOut(String name, LeftOutReason reason) throws IOException {
            tally.leftOut(List.of(reason));
            archive.leftOut(name, List.of(reason));
        }

        @Override
        public void finding(Finding finding) throws IOException {
            tally.finding(finding);
            archive.finding(finding);
        }

        @Override
        public void remark(String sentence) {
            remarks.add(sentence);
        }
    }
}
