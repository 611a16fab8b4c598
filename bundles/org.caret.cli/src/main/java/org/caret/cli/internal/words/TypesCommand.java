package org.caret.cli.internal.words;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.Subcommand;
import org.caret.exchange.RecordTypes;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ExportTypes;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the files Caret can produce. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=types")
@Command(name = "types", mixinStandardHelpOptions = true, //
        description = "Lists every export type with the options of its own, or those of an academic year.")
public final class TypesCommand implements Subcommand {

    @Mixin
    private CommonOptions common;

    @picocli.CommandLine.Option(names = "--year", paramLabel = "CCYY-CCYY", converter = AcademicYearConverter.class, //
            description = "Lists the types that can be sent for the academic year, in the order of upload, and names the others.")
    private @Nullable AcademicYear year;

    private final ExportTypes types;
    private final RecordTypes recordTypes;
    private final ExportService service;

    @Activate
    public TypesCommand(@Reference ExportTypes types, @Reference RecordTypes recordTypes,
            @Reference ExportService service) {
        this.types = types;
        this.recordTypes = recordTypes;
        this.service = service;
    }

    private List<ExportType> listed() {
        AcademicYear wanted = year;
        return wanted == null ? types.all() : service.offered(wanted);
    }

    @Override
    public Integer call() {
        if (common.json()) {
            printJson(common.jsonWriter());
        } else {
            listed().forEach(this::print);
            printOthers();
        }
        types.problems().forEach(common.err()::println);
        return types.problems().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    /** Types that the year does not have; their descriptions say since when, and what stands in their place. */
    private void printOthers() {
        List<ExportType> others = types.all().stream().filter(type -> !listed().contains(type)).toList();
        if (!others.isEmpty()) {
            common.out().printf("Not in %s:%n", year);
            others.forEach(type -> common.out().printf("%-14s %s%n%-14s %s%n", type.id(), type.label(), "",
                    type.description()));
        }
    }

    private void print(ExportType type) {
        PrintWriter out = common.out();
        out.printf("%-14s %s (%s)%n", type.id(), type.label(), type.recordType());
        out.printf("%-14s %s%n", "", type.description());
        for (Option option : type.options()) {
            out.printf("%-14s --%s  %s%n", "", option.argument(), help(option));
        }
        if (!splits(type).isEmpty()) {
            out.printf("%-14s --split %s%n", "", String.join("|", splits(type)));
        }
        out.println();
    }

    /** By what the newest layout of a type lets its file be divided. */
    private List<String> splits(ExportType type) {
        List<String> splits = new ArrayList<>();
        recordTypes.find(type.recordType()).map(found -> found.layouts().getLast().division()).ifPresent(division -> {
            division.exit().ifPresent(field -> splits.add(Split.TRANSACTIONS.id()));
            division.school().ifPresent(field -> splits.add(Split.SCHOOLS.id()));
        });
        return splits;
    }

    private static String help(Option option) {
        String choices = option.choices().isEmpty() ? "" : " (" + String.join(", ", option.choices()) + ')';
        return option.help() + choices;
    }

    private void printJson(JsonWriter json) {
        json.beginObject().name("types").beginArray();
        for (ExportType type : listed()) {
            json.beginObject().member("id", type.id()).member("label", type.label())
                    .member("description", type.description()).member("recordType", type.recordType())
                    .array("submissions", type.submissions()).member("previousApplies", type.previousApplies())
                    .member("includesNotEnrolledByDefault", type.aboutThePast());
            json.name("options").beginArray();
            for (Option option : type.options()) {
                json.beginObject().member("argument", "--" + option.argument()).member("label", option.label())
                        .member("kind", option.kind()).member("default", option.defaultValue())
                        .array("choices", option.choices()).member("help", option.help()).endObject();
            }
            json.endArray().array("splits", splits(type)).member("contributor", type.contributor()).endObject();
        }
        json.endArray().array("problems", types.problems()).endObject();
    }
}
