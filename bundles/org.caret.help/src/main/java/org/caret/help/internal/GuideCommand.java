package org.caret.help.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.help.Handbook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the handbook, for whoever reads it without the workbench. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=guide")
@Command(name = "guide", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Writes the handbook as HTML pages that any browser opens without a network.")
public final class GuideCommand implements Subcommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", //
            description = "The folder for the pages; it is made where it is not there. Begin with its index.html.")
    private Path folder;

    @Spec
    private CommandSpec command;

    private final Handbook handbook;

    @Activate
    public GuideCommand(@Reference Handbook handbook) {
        this.handbook = handbook;
    }

    @Override
    public Integer call() throws CommandFailure {
        try {
            handbook.write(folder);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, "The handbook could not be written: " + e.getMessage() + '.',
                    "Name a folder that can be written.", e);
        }
        command.commandLine().getOut().println(folder.resolve(Handbook.CONTENTS).toAbsolutePath().normalize());
        return ExitCode.DONE;
    }
}
