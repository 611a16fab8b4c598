package org.caret.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs EMF's generator without an Eclipse installation, in a folder of its own: the generator merges into files that
 * are there and leaves plug-in files beside the sources, and the bundle shall get neither.
 */
final class ModelGenerator {

    private static final String SOURCES = "src-gen";

    private final Path bundle;
    private final Path workspace;

    /**
     * @param bundle folder of the model bundle; its name is the name of the project in the genmodel
     * @param workspace folder to work in; its content is lost
     */
    ModelGenerator(Path bundle, Path workspace) {
        this.bundle = bundle.toAbsolutePath().normalize();
        this.workspace = workspace.toAbsolutePath().normalize();
    }

    Path currentSources() {
        return bundle.resolve(SOURCES);
    }

    /** Generates from the bundle's model and returns the folder with the sources. */
    Path generate() throws IOException {
        delete(workspace);
        String project = bundle.getFileName().toString();
        Path copy = workspace.resolve(project);
        copy(bundle.resolve("model"), copy.resolve("model"));
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(copy + "/"));
        GenModel genModel = load(project);
        Diagnostic outcome = generator(genModel).generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (outcome.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(outcome.toString());
        }
        return copy.resolve(SOURCES);
    }

    private static GenModel load(String project) {
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        Resource resource = resources
                .getResource(URI.createPlatformResourceURI(project + "/model/caret.genmodel", true), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setUpdateClasspath(false);
        return genModel;
    }

    private static Generator generator(GenModel genModel) {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        return generator;
    }

    /** All files below a folder, relative to it, in order; none where there is no folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
