package org.caret.cli.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether every service component of Caret has what it needs: the first question about a broken installation. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=components")
@Command(name = "components", mixinStandardHelpOptions = true, hidden = true, //
        description = "Lists Caret's service components; exit code 1 where one lacks something.")
public final class ComponentsCommand implements Subcommand {

    private static final String OURS = "org.caret.";

    @Mixin
    private CommonOptions common;

    private final ServiceComponentRuntime runtime;

    @Activate
    public ComponentsCommand(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        boolean satisfied = true;
        for (ComponentDescriptionDTO component : ours()) {
            List<String> missing = missing(component);
            satisfied &= missing.isEmpty();
            common.out().println(component.implementationClass + ": "
                    + (missing.isEmpty() ? "satisfied" : "lacks " + String.join(", ", missing)));
        }
        return satisfied ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private List<ComponentDescriptionDTO> ours() {
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(component -> component.bundle.symbolicName.startsWith(OURS))
                .sorted(Comparator.comparing(component -> component.implementationClass)).toList();
    }

    private List<String> missing(ComponentDescriptionDTO component) {
        List<String> missing = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                missing.add(
                        "a successful start: " + String.valueOf(configuration.failure).lines().findFirst().orElse(""));
            }
            for (var reference : configuration.unsatisfiedReferences) {
                missing.add(reference.name);
            }
        }
        return missing;
    }
}
