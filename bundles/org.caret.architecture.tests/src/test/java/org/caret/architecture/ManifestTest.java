package org.caret.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What manifests and files of every bundle must look like. */
class ManifestTest {

    private static final Pattern DISPLAY = Pattern
            .compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|nebula|help\\.ui)(\\..*)?");
    private static final Pattern EXPORT_TYPE_NAME = Pattern.compile("org\\.caret\\.export\\.|senr-|\"SENR\"|\"SINF\"");
    private static final String DERBY = "org.caret.derby";

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    static Stream<Bundle> ownBundles() {
        return Bundle.all().stream().filter(bundle -> !bundle.name().equals(DERBY));
    }

    static Stream<Bundle> headlessBundles() {
        return Bundle.all().stream().filter(DependencyRules::isHeadless);
    }

    @Test
    void findsTheBundlesItIsAbout() {
        List<String> names = Bundle.all().stream().map(Bundle::name).toList();
        assertTrue(names.containsAll(List.of("org.caret.model", "org.caret.store.derby", "org.caret.app")),
                () -> names.toString());
    }

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void headlessBundlesNeverSeeADisplay(Bundle bundle) {
        List<String> seen = bundle.needs().stream().filter(name -> DISPLAY.matcher(name).matches()).toList();
        if (DependencyRules.isExportType(bundle.name())) {
            seen = seen.stream().filter(name -> !isOptional(bundle, name)).toList();
        }
        assertEquals(List.of(), seen);
    }

    private static boolean isOptional(Bundle bundle, String name) {
        return Stream.concat(bundle.clauses("Require-Bundle").stream(), bundle.clauses("Import-Package").stream())
                .filter(clause -> clause.name().equals(name))
                .allMatch(clause -> clause.parameters().contains("resolution:=optional"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresOnlyTheBundlesOfTheLayersBelow(Bundle bundle) {
        assertTrue(DependencyRules.isPlaced(bundle), () -> bundle + " has no place in DependencyRules");
        assertEquals(List.of(), DependencyRules.violations(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nobodyButTheDerbyStoreSeesDerby(Bundle bundle) {
        boolean seesDerby = bundle.needs().stream()
                .anyMatch(name -> name.equals(DERBY) || name.startsWith("org.apache.derby"));
        assertEquals(bundle.name().equals("org.caret.store.derby"), seesDerby);
    }

    @Test
    void specificationsNeedNothingOfOursAndNoEclipse() {
        assertEquals(List.of(), named("org.caret.spec").needs().stream()
                .filter(name -> name.startsWith("org.caret.") || name.startsWith("org.eclipse."))
                .filter(name -> !name.equals("org.eclipse.jdt.annotation")).toList());
    }

    @Test
    void theDerbyStoreExportsNothing() {
        assertEquals(Optional.empty(), named("org.caret.store.derby").header("Export-Package"));
    }

    @Test
    void theWorkbenchNamesNoExportType() throws IOException {
        Bundle ui = named("org.caret.ui");
        for (Path file : Stream.concat(ui.sources().stream(), Stream.of(ui.folder().resolve("plugin.xml"))).toList()) {
            assertTrue(!EXPORT_TYPE_NAME.matcher(Files.readString(file)).find(), () -> file + " names an export type");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsInternalPackagesToNamedFriendsOnly(Bundle bundle) {
        assertEquals(List.of(), bundle.clauses("Export-Package").stream()
                .filter(clause -> clause.name().contains(".internal") && !clause.parameters().contains("x-friends:="))
                .map(Bundle.Clause::name).toList());
    }

    @ParameterizedTest
    @MethodSource("ownBundles")
    void givesItsApiAVersion(Bundle bundle) {
        assertEquals(List.of(), bundle.clauses("Export-Package").stream()
                .filter(clause -> !clause.parameters().contains("x-friends:=")
                        && !clause.parameters().contains("x-internal:=") && !clause.parameters().contains("version="))
                .map(Bundle.Clause::name).toList());
    }

    @ParameterizedTest
    @MethodSource("ownBundles")
    void exportsOnlyPackagesOfItsOwnName(Bundle bundle) {
        assertEquals(List.of(), bundle.clauses("Export-Package").stream().map(Bundle.Clause::name)
                .filter(name -> !name.equals(bundle.name()) && !name.startsWith(bundle.name() + ".")).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isNamedLikeItsFolderAndRunsOnTheCommonJava(Bundle bundle) {
        assertEquals(bundle.folder().getFileName().toString(), bundle.name());
        assertEquals(Optional.of("JavaSE-21"), bundle.header("Bundle-RequiredExecutionEnvironment"));
        assertEquals(Optional.of(bundle.name()), bundle.header("Automatic-Module-Name"));
    }

    @ParameterizedTest
    @MethodSource("ownBundles")
    void hasNoActivatorAndNoJarsInside(Bundle bundle) {
        assertEquals(Optional.empty(), bundle.header("Bundle-Activator"));
        assertEquals(Optional.empty(), bundle.header("Bundle-ClassPath"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void passesOnNothingButTheModelsRuntime(Bundle bundle) {
        List<String> passedOn = bundle.clauses("Require-Bundle").stream()
                .filter(clause -> clause.parameters().contains("visibility:=reexport")).map(Bundle.Clause::name)
                .filter(name -> !(bundle.name().equals("org.caret.model") && name.startsWith("org.eclipse.emf.")))
                .toList();
        assertEquals(List.of(), passedOn);
    }

    /** The component runtime looks only at bundles that are started, and only lazy ones start by themselves. */
    @ParameterizedTest
    @MethodSource("bundles")
    void startsByItselfWhereItHasComponents(Bundle bundle) {
        if (!bundle.components().isEmpty()) {
            assertEquals(Optional.of("lazy"), bundle.header("Bundle-ActivationPolicy"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keepsComponentsInternal(Bundle bundle) throws IOException {
        Pattern implementation = Pattern.compile("<implementation class=\"([^\"]+)\"");
        for (Path component : bundle.components()) {
            implementation.matcher(Files.readString(component)).results().map(result -> result.group(1))
                    .forEach(type -> assertTrue(type.contains(".internal."), () -> type + " is not internal"));
        }
    }

    @ParameterizedTest
    @MethodSource("ownBundles")
    void everyPackageSaysWhatItIsForAndDefaultsToNonNull(Bundle bundle) throws IOException {
        for (Path source : bundle.sources()) {
            Path info = source.resolveSibling("package-info.java");
            assertTrue(Files.exists(info), () -> "missing " + info);
            String text = Files.readString(info);
            assertTrue(text.startsWith("/**") && text.contains("@NonNullByDefault"), () -> "incomplete " + info);
        }
    }

    private static Bundle named(String name) {
        return Bundle.all().stream().filter(bundle -> bundle.name().equals(name)).findFirst().orElseThrow();
    }
}
