package org.caret.codegen;

import java.io.IOException;
import java.nio.file.Path;

/** Replaces the sources generated from the Ecore model. */
public final class GenerateModel {

    private GenerateModel() {
    }

    /** @param args the folder of the model bundle and a folder to work in */
    public static void main(String[] args) throws IOException {
        ModelGenerator generator = new ModelGenerator(Path.of(args[0]), Path.of(args[1]));
        Path generated = generator.generate();
        ModelGenerator.delete(generator.currentSources());
        ModelGenerator.copy(generated, generator.currentSources());
    }
}
