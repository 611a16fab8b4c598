package org.caret.exchange.internal.recordtypes;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.caret.exchange.ComputedValues;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.DividingField;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.KeyField;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.Resources;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads declarations from a {@code plugin.xml} on disk, for code that runs outside OSGi. */
final class PluginXmlReader {

    private PluginXmlReader() {
    }

    /** The declarations in a file; the name of its folder stands for the contributor. */
    static List<RecordTypeDeclaration> read(Path pluginXml) throws IOException {
        Path folder = pluginXml.toAbsolutePath().normalize().getParent();
        Properties texts = texts(folder.resolve("plugin.properties"));
        List<RecordTypeDeclaration> declarations = new ArrayList<>();
        for (Element extension : elements(parse(pluginXml).getElementsByTagName("extension"))) {
            if (extension.getAttribute("point").equals(RecordTypeDeclaration.EXTENSION_POINT)) {
                for (Element type : elements(extension.getElementsByTagName(RecordTypeDeclaration.RECORD_TYPE))) {
                    declarations.add(declaration(type, folder, texts));
                }
            }
        }
        return declarations;
    }

    private static RecordTypeDeclaration declaration(Element type, Path folder, Properties texts) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : RecordTypeDeclaration.ATTRIBUTES) {
            String value = type.getAttribute(name);
            if (type.hasAttribute(name)) {
                attributes.put(name, value.startsWith("%") ? texts.getProperty(value.substring(1), value) : value);
            }
        }
        List<KeyField> key = elements(type.getElementsByTagName(RecordTypeDeclaration.KEY)).stream()
                .map(part -> new KeyField(part.getAttribute(RecordTypeDeclaration.FIELD),
                        RecordTypeDeclaration.words(part.getAttribute(RecordTypeDeclaration.LAYOUTS)),
                        part.getAttribute(RecordTypeDeclaration.MOVABLE_UNTIL)))
                .toList();
        List<DividingField> dividing = elements(type.getElementsByTagName(RecordTypeDeclaration.DIVIDE)).stream()
                .map(part -> new DividingField(part.getAttribute(RecordTypeDeclaration.BY),
                        part.getAttribute(RecordTypeDeclaration.FIELD),
                        RecordTypeDeclaration.words(part.getAttribute(RecordTypeDeclaration.LAYOUTS)),
                        part.getAttribute(RecordTypeDeclaration.APART)))
                .toList();
        return new RecordTypeDeclaration(folder.getFileName().toString(), attributes, key, dividing,
                new Folder(folder));
    }

    private static Element parse(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(input).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no XML: " + e.getMessage(), e);
        }
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    /** A bundle that lies unpacked in a folder, its classes on the class path. */
    private record Folder(Path path) implements Resources {

        @Override
        public InputStream open(String file) throws IOException {
            Path found = path.resolve(file);
            if (!Files.isRegularFile(found)) {
                throw new FileNotFoundException("no such file");
            }
            return Files.newInputStream(found);
        }

        @Override
        public ComputedValues computedValues(String className) throws IOException {
            try {
                return (ComputedValues) Class.forName(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new IOException("class " + className + " cannot be made: " + e, e);
            }
        }
    }
}
