package org.caret.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What the code of the bundles may use. Generated code is left out. */
class CodeTest {

    /** The package of a family of record types. */
    private static final Pattern FAMILY = Pattern.compile("org\\.caret\\.export\\.\\w+");

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        List<Path> folders = Bundle.all().stream().filter(bundle -> !bundle.name().equals("org.caret.model"))
                .map(Bundle::classes).filter(Files::isDirectory).toList();
        classes = new ClassFileImporter().importPaths(folders);
    }

    /** The benchmark may ask another database to do the same; it keeps nothing there. */
    @Test
    void onlyTheDerbyStoreSpeaksSql() {
        noClasses().that().resideOutsideOfPackage("org.caret.store.derby..").and()
                .doNotHaveFullyQualifiedName("org.caret.bench.internal.DuckDb").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.derby..").check(classes);
    }

    @Test
    void onlyTheWorkbenchDraws() {
        noClasses().that().resideOutsideOfPackages("org.caret.ui..", "org.caret.app..", "org.caret..ui..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..").check(classes);
    }

    /** Without a display such a package cannot be loaded; the extension registry loads its classes when they are shown. */
    @Test
    void onlyPluginXmlNamesTheEditorsOfAnExportType() {
        noClasses().that().resideInAPackage("org.caret.export..").and().resideOutsideOfPackage("org.caret.export..ui..")
                .should().dependOnClassesThat().resideInAPackage("org.caret.export..ui..").check(classes);
    }

    @Test
    void datesAreOfJavaTime() {
        noClasses().should().dependOnClassesThat(describe("are an old date class", type -> List
                .of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.text.SimpleDateFormat")
                .contains(type.getName()))).check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage("org.caret.cli..").should(ACCESS_STANDARD_STREAMS).check(classes);
    }

    /** Today is what an injected clock says, so that a run can be repeated and tested. */
    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses().should().callMethodWhere(describe("asks for the time without a clock", CodeTest::asksForTheTime))
                .check(classes);
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean reads = owner.startsWith("java.time.") && call.getName().equals("now");
        boolean withClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
        return reads && !withClock || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    @Test
    void exportTypesKnowNeitherEachOtherNorTheStoresInside() {
        List<String> families = classes.stream().map(JavaClass::getPackageName).map(FAMILY::matcher)
                .filter(Matcher::lookingAt).map(Matcher::group).distinct().toList();
        assertTrue(families.size() > 1, families.toString());
        for (String family : families) {
            String[] others = families.stream().filter(other -> !other.equals(family)).map(other -> other + "..")
                    .toArray(String[]::new);
            noClasses().that(resideInAnyPackage(family + "..")).should()
                    .dependOnClassesThat(resideInAnyPackage(others)).check(classes);
        }
    }

    @Test
    void nobodyKeepsMutableStaticState() {
        fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).and()
                .areDeclaredInClassesThat(describe("may not hold static state", type -> !mayHoldStaticState(type)))
                .should().beFinal().check(classes);
    }

    /** Texts are filled in by the platform, and Derby's engine exists once per process. */
    private static boolean mayHoldStaticState(JavaClass type) {
        return type.getSimpleName().equals("Messages")
                || type.getName().equals("org.caret.store.derby.internal.sql.Engine");
    }
}
