package org.caret.ui.internal.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.IParameterValues;

/** The grids by what people call them, so that Quick Access and the keys' preferences can offer each. */
public final class GridNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        return Grids.on(LocalDate.now(Clock.systemDefaultZone())).stream()
                .collect(Collectors.toMap(GridDefinition::label, GridDefinition::id));
    }
}
