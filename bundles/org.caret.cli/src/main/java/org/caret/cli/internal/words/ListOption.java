package org.caret.cli.internal.words;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much of a long list goes to the screen. */
final class ListOption {

    @Option(names = "--list", paramLabel = "N|all", defaultValue = "20", converter = Limit.class, //
            description = "How many left-out records and findings to print, some of each rule. Default: ${DEFAULT-VALUE}.")
    private Long limit;

    long limit() {
        return limit;
    }

    /** A number, or all. */
    static final class Limit implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            if (text.equalsIgnoreCase("all")) {
                return Long.MAX_VALUE;
            }
            if (!text.matches("\\d{1,9}")) {
                throw new TypeConversionException('\'' + text + "' is no number; write a number or all");
            }
            return Long.valueOf(text);
        }
    }
}
