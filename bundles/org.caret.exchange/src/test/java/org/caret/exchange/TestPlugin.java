package org.caret.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.model.ModelPackage;

/** A plug-in folder that contributes the record type TEST; starts out sound, and can be broken before it is loaded. */
public final class TestPlugin {

    private static final String DECLARATION = """
            <recordType id="TEST" label="Test" subject="student" subjectPath="student.localStudentId"
                processingMethod="transaction" uploadOrder="10" bindings="data/TEST.tsv">
              <key field="Local Student ID"/>
              <key field="Begin Date" layouts="TEST-2018"/>
              <key field="Start Date" layouts="TEST"/>
            </recordType>
            """;

    private static final String BINDINGS = """
            # Line 1: a comment
            role|source
            enrollment|root Enrollment
            student|enrollment.student
            school|enrollment.school
            info|student.information at enrollment.start

            field|direction|source|layouts
            Record Type Code|match|'TEST'
            Reporting LEA|match|$lea
            School|match|school.code
            Local Student ID|match|student.localStudentId
            Birth Date|store|info.birthDate
            Begin Date|store|enrollment.start|TEST-2018
            Start Date|store|enrollment.start|TEST
            Grade Level Code|store|enrollment.gradeLevel
            Filler|ignore|''
            """;

    private final Path folder;
    private String declaration = DECLARATION;
    private String bindings = BINDINGS;

    /** @param name of the folder, which stands for the bundle's name */
    public TestPlugin(Path parent, String name) {
        folder = parent.resolve(name);
    }

    /** Replaces a part of plugin.xml. */
    public TestPlugin declaring(String part, String replacement) {
        declaration = replaced(declaration, part, replacement);
        return this;
    }

    /** Replaces a line of the bindings file; columns are separated by bars. */
    public TestPlugin binding(String line, String replacement) {
        bindings = replaced(bindings, line + "\n", replacement.isEmpty() ? "" : replacement + "\n");
        return this;
    }

    /** Writes the folder and gives its plugin.xml. */
    public Path write() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/TEST.tsv"), bindings.replace('|', '\t'));
        return Files.writeString(folder.resolve("plugin.xml"),
                "<plugin><extension point=\"org.caret.exchange.recordTypes\">"
                        + declaration + "</extension></plugin>");
    }

    /** Writes the folder and loads the record types of this plug-in alone. */
    public RecordTypes load() throws IOException {
        return load(List.of(write()));
    }

    /** Loads the record types of several plug-ins. */
    public static RecordTypes load(List<Path> pluginXmls) throws IOException {
        return RecordTypeLoader.load(new TestLayouts(), ModelPackage.eINSTANCE, pluginXmls);
    }

    private static String replaced(String text, String part, String replacement) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("nothing to replace: " + part);
        }
        return text.replace(part, replacement);
    }
}
