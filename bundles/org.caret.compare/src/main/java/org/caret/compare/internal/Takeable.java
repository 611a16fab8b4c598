package org.caret.compare.internal;

import java.util.Optional;
import java.util.stream.IntStream;

import org.caret.compare.internal.SideRecord.Local;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;

/** Says whether the state's value of a field can be written into the database, and if not, why. Stateless. */
final class Takeable {

    private final ComparedFields fields;

    Takeable(ComparedFields fields) {
        this.fields = fields;
    }

    /** Why the value cannot be taken, a sentence; empty where it can. */
    Optional<String> obstacle(int index, Local here) {
        FieldBinding binding = fields.layout().fields().get(index);
        Optional<String> always = obstacle(index, binding);
        if (always.isPresent() || !(binding.source() instanceof Source.Path path)) {
            return always;
        }
        if (here.amended().get(index)) {
            return Optional.of("The export works the value out; it is not what the database holds.");
        }
        int role = fields.roles().indexOf(path.path().role());
        return here.ids()[role] == 0 ? Optional.of("There is no record here that could hold the value.")
                : Optional.empty();
    }

    private Optional<String> obstacle(int index, FieldBinding binding) {
        String why = switch (binding.source()) {
        case Source.Constant constant -> "The field always holds the same text.";
        case Source.Run run -> "The field is a value of the run, not of the record.";
        case Source.Computed computed -> "The export works the value out of others.";
        case Source.Path path -> IntStream.of(fields.key()).anyMatch(key -> key == index)
                ? "The field is part of the record's key."
                : binding.direction() == Direction.MATCH
                        ? "The field only identifies or checks; it is written where another record type holds it."
                        : binding.direction() == Direction.IGNORE ? "The field is not read when records come in."
                                : "";
        };
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }
}
