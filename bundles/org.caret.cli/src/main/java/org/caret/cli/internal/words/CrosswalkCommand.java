package org.caret.cli.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.CrosswalkReport;
import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.page.Page;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.spec.AcademicYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says of each field of a file where its value comes from. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=crosswalk")
@Command(name = "crosswalk", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Lists every field of a record type with its place in the model, code set and rule.")
public final class CrosswalkCommand implements Subcommand {

    @Option(names = "--type", required = true, paramLabel = "ID", //
            description = "Record type, such as sinf, or an export type; caret types lists them.")
    private String typeId;

    @Option(names = "--year", paramLabel = "CCYY-CCYY", converter = AcademicYearConverter.class, //
            description = "Academic year. Default: the newest layout.")
    private AcademicYear year;

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|markdown|html", //
            description = "Form of the page. Default: ${DEFAULT-VALUE}.")
    private Page.Form format;

    @Mixin
    private CommonOptions common;

    private final RecordTypes recordTypes;
    private final ExportTypes exportTypes;

    @Activate
    public CrosswalkCommand(@Reference RecordTypes recordTypes, @Reference ExportTypes exportTypes) {
        this.recordTypes = recordTypes;
        this.exportTypes = exportTypes;
    }

    @Override
    public Integer call() throws CommandFailure {
        RecordType type = recordType();
        CrosswalkReport report = new CrosswalkReport(type, layout(type));
        if (common.json()) {
            report.writeJson(common.jsonWriter());
        } else {
            report.print(format, common.out());
        }
        return ExitCode.DONE;
    }

    private RecordType recordType() throws CommandFailure {
        Optional<RecordType> named = recordTypes.find(typeId.toUpperCase(Locale.ROOT));
        return named.or(() -> exportTypes.find(typeId.toLowerCase(Locale.ROOT)).map(ExportType::recordType)
                .flatMap(recordTypes::find))
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, "There is no record type " + typeId + '.',
                        "There are: " + recordTypes.all().stream().map(one -> one.id().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")) + '.'));
    }

    private BoundLayout layout(RecordType type) throws CommandFailure {
        List<BoundLayout> layouts = type.layouts();
        if (year == null) {
            return layouts.get(layouts.size() - 1);
        }
        return layouts.stream().filter(bound -> bound.layout().serves(year)).findFirst()
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                        "No layout of " + type.id() + " is known for " + year + '.',
                        "Known are: " + layouts.stream().map(CrosswalkCommand::years).collect(Collectors.joining(", "))
                                + '.'));
    }

    private static String years(BoundLayout bound) {
        return bound.layout().lastYear().map(last -> bound.layout().firstYear() + " to " + last)
                .orElseGet(() -> bound.layout().firstYear() + " on");
    }
}
