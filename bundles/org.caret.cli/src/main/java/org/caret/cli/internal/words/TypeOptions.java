package org.caret.cli.internal.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.exports.ExportType;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ExportTypes;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that export types bring along, as options of the command line. */
final class TypeOptions {

    private final ExportTypes types;

    TypeOptions(ExportTypes types) {
        this.types = types;
    }

    /** Adds every option of every type; types that share an option share its argument. */
    void addTo(CommandSpec command) {
        Map<String, OptionSpec.Builder> added = new TreeMap<>();
        for (ExportType type : types.all()) {
            for (Option option : type.options()) {
                if (command.findOption(name(option)) == null) {
                    added.computeIfAbsent(name(option), name -> spec(name, option));
                }
            }
        }
        added.values().forEach(option -> command.addOption(option.build()));
    }

    /** A flag may stand alone, which means yes. */
    private OptionSpec.Builder spec(String name, Option option) {
        OptionSpec.Builder spec = OptionSpec.builder(name).type(String.class).paramLabel(paramLabel(option))
                .description(option.help() + " (" + users(option) + ')');
        return option.kind() == Option.Kind.FLAG ? spec.arity("0..1").fallbackValue("true") : spec;
    }

    private static String name(Option option) {
        return "--" + option.argument();
    }

    private static String paramLabel(Option option) {
        return switch (option.kind()) {
        case DATE -> "D";
        case FLAG -> "true|false";
        case CHOICE -> String.join("|", option.choices());
        case TEXT -> "TEXT";
        };
    }

    private String users(Option option) {
        return types.all().stream().filter(type -> type.option(option.id()).isPresent()).map(ExportType::id)
                .collect(Collectors.joining(", "));
    }

    /** What was given for a type, by option id. An option that only other types have is refused. */
    Map<String, String> given(CommandSpec command, ExportType type) throws CommandFailure {
        Map<String, String> given = new LinkedHashMap<>();
        for (ExportType other : types.all()) {
            for (Option option : other.options()) {
                OptionSpec spec = command.findOption(name(option));
                if (spec == null || spec.getValue() == null || !(spec.getValue() instanceof String value)) {
                    continue;
                }
                given.put(idIn(type, option), value);
            }
        }
        return given;
    }

    private static String idIn(ExportType type, Option given) throws CommandFailure {
        return type.options().stream().filter(option -> option.argument().equals(given.argument())).findFirst()
                .map(Option::id)
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                        "The export type " + type.id() + " has no option " + name(given) + '.',
                        "See caret types for the options of each type."));
    }
}
