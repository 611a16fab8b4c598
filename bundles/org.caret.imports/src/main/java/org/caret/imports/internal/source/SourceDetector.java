package org.caret.imports.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.format.FileProbe;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.ProbedFile.Origin;
import org.caret.imports.ImportRequest;
import org.caret.imports.internal.mapped.MappedSource;
import org.caret.imports.internal.oneroster.OneRosterSource;
import org.caret.spec.Specifications;

/** Finds out what a source is and makes the one that reads it. */
public final class SourceDetector {

    private final Specifications specifications;
    private final RecordTypes recordTypes;
    private final FileProbe probe;

    public SourceDetector(Specifications specifications, RecordTypes recordTypes) {
        this.specifications = specifications;
        this.recordTypes = recordTypes;
        this.probe = new FileProbe(specifications.layouts());
    }

    /**
     * Recognises a source.
     *
     * @param temporary an existing folder for temporary files
     * @throws SourceRefusedException where it is none, or not what it claims to be
     * @throws IOException where it cannot be read
     */
    public Source detect(Path path, ImportRequest request, Path temporary) throws SourceRefusedException, IOException {
        if (!Files.exists(path)) {
            throw new SourceRefusedException("There is no such file or folder.");
        }
        if (Files.isDirectory(path)) {
            return OneRosterSource.ofFolder(path, request.schools());
        }
        return source(probe(path), request, temporary);
    }

    /** What a file is, whether it can be imported or not. */
    public ProbedFile probe(Path file) throws IOException {
        return probe.probe(file);
    }

    /** The source in a probed file; see {@link #detect}. */
    public Source source(ProbedFile file, ImportRequest request, Path temporary)
            throws SourceRefusedException, IOException {
        Optional<Path> mapping = request.mapping();
        if (mapping.isPresent()) {
            return MappedSource.of(file, mapping.get());
        }
        return switch (file) {
        case ProbedFile.Records records -> records(records);
        case ProbedFile.Extract extract -> extract(extract);
        case ProbedFile.Archive archive -> OneRosterSource.ofZip(archive.file(), temporary,
                request.schools());
        case ProbedFile.Table table -> throw new SourceRefusedException(
                "The file is a table whose columns mean nothing by themselves.",
                "Name a mapping file for it, or the folder if it is part of a OneRoster set.");
        };
    }

    private Source records(ProbedFile.Records records) throws SourceRefusedException, IOException {
        String id = records.layout().recordType();
        RecordType type = recordTypes.find(id)
                .orElseThrow(() -> new SourceRefusedException("Records of type " + id + " cannot be imported.",
                        "No installed plug-in says where their fields live."));
        return records.origin() == Origin.REJECTED_EXTRACT ? RejectedSource.of(records, type)
                : RecordFileSource.of(records, type);
    }

    private Source extract(ProbedFile.Extract extract) throws SourceRefusedException, IOException {
        if (!extract.name().equals("EXTRACT-SSID")) {
            throw new SourceRefusedException("A person has to decide about the rows of this file.",
                    "Review it: caret import with --review, or Review a File of the State in the workbench.");
        }
        return SsidExtractSource.of(extract, specifications.layouts().extract(extract.name()));
    }
}
