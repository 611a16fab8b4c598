package org.caret.exchange.internal.recordtypes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.exchange.internal.recordtypes.BindingsFile.FieldLine;
import org.caret.exchange.internal.recordtypes.BindingsFile.RoleLine;

/**
 * Reads a bindings file: UTF-8, columns separated by tabs, lines that begin with {@code #} and empty lines skipped. Two
 * tables, each begun by its heading: the roles, then the fields.
 */
final class BindingsReader {

    static final String ROLE_HEADING = "role\tsource\timport";
    private static final String SHORT_ROLE_HEADING = "role\tsource";
    static final String FIELD_HEADING = "field\tdirection\tsource\tlayouts";

    private enum Table {
        NONE, ROLES, FIELDS
    }

    private final String path;
    private final Problems problems;
    private final List<RoleLine> roles = new ArrayList<>();
    private final List<FieldLine> fields = new ArrayList<>();
    private Table table = Table.NONE;

    BindingsReader(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    BindingsFile read(InputStream input) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    line(number, text.stripTrailing());
                }
            }
        }
        if (roles.isEmpty()) {
            problems.inFile(path, "no roles: the heading \"" + SHORT_ROLE_HEADING.replace("\t", "<tab>")
                    + "\" and a line for each role are missing");
        }
        if (fields.isEmpty()) {
            problems.inFile(path, "no fields: the heading \"" + FIELD_HEADING.replace("\t", "<tab>")
                    + "\" and a line for each field are missing");
        }
        return new BindingsFile(path, List.copyOf(roles), List.copyOf(fields));
    }

    private void line(int number, String text) {
        if (text.equals(ROLE_HEADING) || text.equals(SHORT_ROLE_HEADING)) {
            table = Table.ROLES;
            return;
        }
        if (text.equals(FIELD_HEADING)) {
            table = Table.FIELDS;
            return;
        }
        String[] columns = text.split("\t", -1);
        switch (table) {
        case NONE -> problems.inFile(path, number, "a line before the heading of a table");
        case ROLES -> role(number, columns);
        case FIELDS -> field(number, columns);
        }
    }

    private void role(int number, String[] columns) {
        if (columns.length < 2 || columns.length > 3) {
            problems.inFile(path, number,
                    "a role has two or three columns (role, source, import), not " + columns.length);
            return;
        }
        roles.add(new RoleLine(number, columns[0].strip(), columns[1].strip(),
                columns.length == 3 ? columns[2].strip() : ""));
    }

    private void field(int number, String[] columns) {
        if (columns.length < 3 || columns.length > 4) {
            problems.inFile(path, number,
                    "a field has three or four columns (field, direction, source, layouts), not " + columns.length);
            return;
        }
        fields.add(new FieldLine(number, columns[0].strip(), columns[1].strip(), columns[2].strip(),
                columns.length == 4 ? RecordTypeDeclaration.words(columns[3]) : Set.of()));
    }
}
