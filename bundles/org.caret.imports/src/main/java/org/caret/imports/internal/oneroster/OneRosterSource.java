package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exchange.FileFormat;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.TextEncoding;
import org.caret.imports.SourceInspection.Table;
import org.caret.imports.SourceKind;
import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.caret.imports.internal.oneroster.RosterUsers.RosterUser;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.source.FirstRows;
import org.caret.imports.internal.source.RowSink;
import org.caret.imports.internal.source.Source;
import org.caret.imports.internal.source.SourceContext;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** A OneRoster set in a folder or an archive. */
public final class OneRosterSource implements Source {

    private static final String USERS = "users.csv";
    private static final String ROLES = "roles.csv";
    private static final String ENROLLMENTS = "enrollments.csv";
    private static final String DEMOGRAPHICS = "demographics.csv";
    /** The files that are small beside those with rows for each person. */
    private static final List<String> FRAME = List.of("orgs.csv", "academicsessions.csv", "courses.csv", "classes.csv");

    private final Path path;
    private final RosterFiles files;
    private final Optional<Path> unpacked;
    private final RosterManifest manifest;
    private final RosterSchools schools;
    private final RosterSessions sessions;
    private final SchoolMap schoolMap;

    private OneRosterSource(Path path, RosterFiles files, Optional<Path> unpacked, Optional<Path> schoolMap)
            throws IOException, SourceRefusedException {
        this.path = path;
        this.files = files;
        this.unpacked = unpacked;
        if (!files.isRoster()) {
            throw new SourceRefusedException("It holds no OneRoster set: there is no users.csv with an orgs.csv.",
                    "Name the record files themselves, or the folder with the roster.");
        }
        this.manifest = RosterManifest.read(files);
        this.schools = RosterSchools.read(files.required("orgs.csv"));
        this.sessions = RosterSessions.read(files.required("academicsessions.csv"));
        this.schoolMap = schoolMap.isPresent() ? SchoolMap.read(schoolMap.get()) : SchoolMap.none();
    }

    /**
     * The set in a folder.
     *
     * @param schools map of the schools' codes
     */
    public static Source ofFolder(Path folder, Optional<Path> schools) throws IOException, SourceRefusedException {
        return new OneRosterSource(folder, RosterFiles.of(folder), Optional.empty(), schools);
    }

    /**
     * The set in an archive, which is unpacked.
     *
     * @param temporary an existing folder; what is put there is removed when the source is closed
     */
    public static Source ofZip(Path archive, Path temporary, Optional<Path> schools)
            throws IOException, SourceRefusedException {
        Path folder = Files.createTempDirectory(temporary, "roster");
        try {
            RosterZip.unpack(archive, folder);
            return new OneRosterSource(archive, RosterFiles.of(folder), Optional.of(folder), schools);
        } catch (IOException | SourceRefusedException e) {
            delete(folder);
            throw e;
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<Path> files() {
        return unpacked.isPresent() ? List.of(path) : files.all();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.ONEROSTER;
    }

    @Override
    public String description() {
        return "version " + manifest.version();
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public Optional<String> lea() {
        return Optional.empty();
    }

    @Override
    public Optional<AcademicYear> year() {
        return sessions.year();
    }

    @Override
    public List<Plan> plans() {
        return RosterPlans.all();
    }

    @Override
    public Optional<String> schoolName(String code) {
        return schools.name(code);
    }

    @Override
    public Map<String, String> replacedSchools() {
        return schools.replaced();
    }

    @Override
    public List<Table> firstRows(int most) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Path file : files.all()) {
            FileShape shape = new FileShape(FileFormat.CSV, Encodings.of(file), List.of(), FileShape.ANY);
            tables.add(FirstRows.underOwnHeading(FirstRows.name(file), file, shape, most));
        }
        return tables;
    }

    @Override
    public void read(RowSink sink, SourceContext context, IProgressMonitor monitor)
            throws SourceRefusedException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        manifest.report(sink);
        schools.code(schoolMap, context.lea(), sink);
        RosterClasses classes = new RosterClasses();
        classes.readCourses(files.required("courses.csv"));
        classes.readClasses(files.required("classes.csv"));
        reportClasses(classes, sink);
        AcademicYear year = context.year();
        Roster roster = new Roster(schools, sessions, classes, year, sessions.firstDay()
                .filter(day -> AcademicYear.of(day).equals(year)).orElse(year.firstDay()));
        new PlaceRows(roster, sink).sections();
        PersonRows persons = new PersonRows(roster, context, sink);
        try (RosterUsers users = new RosterUsers(context.temporary())) {
            collect(users, sink, progress.split(50));
            SubMonitor writing = progress.split(50);
            for (RosterUser user = users.next(); user != null; user = users.next()) {
                writing.setWorkRemaining(1000).split(1);
                persons.write(user);
            }
        }
        persons.finish();
    }

    @Override
    public void close() throws IOException {
        if (unpacked.isPresent()) {
            delete(unpacked.get());
        }
    }

    /** The deletions wanted of what the persons are in; a user marked so is reported by itself. */
    private RosterDeletions deletions() throws IOException, SourceRefusedException {
        RosterDeletions deletions = new RosterDeletions();
        for (String name : FRAME) {
            Optional<Path> file = files.find(name);
            if (file.isPresent()) {
                each(RosterTable.open(file.get()), row -> deletions.see(name, row), SubMonitor.convert(null));
            }
        }
        return deletions;
    }

    private void collect(RosterUsers users, RowSink sink, IProgressMonitor monitor)
            throws IOException, SourceRefusedException {
        SubMonitor progress = SubMonitor.convert(monitor);
        RosterTable people = files.required(USERS);
        if (people.encoding() != TextEncoding.UTF_8) {
            sink.find(new Finding(Severity.NOTICE, "IMPORT_ENCODING", USERS, "", "",
                    "The file is no valid UTF-8; it was read as Windows-1252.",
                    "Look at names with accented letters after the import."));
        }
        boolean rolesApart = !people.has("role");
        each(people, users::addUser, progress);
        RosterDeletions deletions = deletions();
        if (rolesApart) {
            each(files.required(ROLES), deletions.seeing(ROLES, users::addRole), progress);
        }
        each(files.required(ENROLLMENTS), deletions.seeing(ENROLLMENTS, users::addEnrollment), progress);
        Optional<Path> demographics = files.find(DEMOGRAPHICS);
        if (demographics.isPresent()) {
            each(RosterTable.open(demographics.get()), deletions.seeing(DEMOGRAPHICS, users::addDemographics),
                    progress);
        }
        deletions.report(sink);
    }

    private static void each(RosterTable table, RosterDeletions.RowAction action, SubMonitor progress)
            throws IOException {
        try (table) {
            for (RosterRow row = table.next(); row != null; row = table.next()) {
                progress.setWorkRemaining(1000).split(1);
                action.accept(row);
            }
        }
    }

    private static void reportClasses(RosterClasses classes, RowSink sink) {
        if (classes.withoutCourse() > 0) {
            sink.find(new Finding(Severity.WARNING, "IMPORT_CLASS_WITHOUT_COURSE", "classes.csv", "courseSourcedId", "",
                    classes.withoutCourse() + " classes name a course that courses.csv lacks; they were passed over.",
                    "Export the whole set again."));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
