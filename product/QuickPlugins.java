import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the plug-ins of products load quicker; arguments are their folders {@code plugins}. The build runs this file as it is.
 * <p>
 * A start takes thousands of classes out of the plug-ins, so these are stored as they are, and so are the jars inside them;
 * large ones stay compressed: they hold libraries of which a start loads nothing. The launcher and the framework lose their
 * signature too. The virtual machine would check it at every start, and keep none of their classes in the archive from which
 * the next start takes them. Nothing else looks at it: bundles are not checked when they load, and keep theirs.
 */
public final class QuickPlugins {

    /** In bytes; larger plug-ins would take much more room for nothing. */
    private static final long LARGE = 4 << 20;
    private static final List<String> WITHOUT_SIGNATURE = List.of("org.eclipse.osgi_", "org.eclipse.equinox.launcher_");

    private QuickPlugins() {
    }

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            List<Path> plugins;
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                plugins = files.filter(file -> file.toString().endsWith(".jar")).toList();
            }
            if (plugins.isEmpty()) {
                throw new IOException("no plug-ins in " + folder);
            }
            for (Path plugin : plugins) {
                if (Files.size(plugin) < LARGE) {
                    rewrite(plugin);
                }
            }
        }
    }

    private static void rewrite(Path plugin) throws IOException {
        boolean unsigned = WITHOUT_SIGNATURE.stream().anyMatch(plugin.getFileName().toString()::startsWith);
        Path stored = plugin.resolveSibling(plugin.getFileName() + ".stored");
        try (InputStream in = Files.newInputStream(plugin);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(stored))) {
            store(in, out, unsigned);
        }
        Files.move(stored, plugin, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void store(InputStream jar, OutputStream to, boolean unsigned) throws IOException {
        ZipInputStream in = new ZipInputStream(jar);
        ZipOutputStream out = new ZipOutputStream(to);
        out.setMethod(ZipOutputStream.STORED);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            String name = entry.getName();
            byte[] content = in.readAllBytes();
            if (name.endsWith(".jar")) {
                ByteArrayOutputStream inner = new ByteArrayOutputStream();
                store(new ByteArrayInputStream(content), inner, false);
                content = inner.toByteArray();
            }
            if (unsigned && name.toUpperCase(Locale.ROOT).matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)")) {
                continue;
            }
            if (unsigned && name.equals("META-INF/MANIFEST.MF")) {
                content = withoutDigests(content);
            }
            ZipEntry copy = new ZipEntry(name);
            copy.setTime(entry.getTime());
            copy.setSize(content.length);
            CRC32 sum = new CRC32();
            sum.update(content);
            copy.setCrc(sum.getValue());
            out.putNextEntry(copy);
            out.write(content);
            out.closeEntry();
        }
        out.finish();
    }

    /** The first section, about the whole jar. Those of single files have digests of them and nothing else. */
    private static byte[] withoutDigests(byte[] manifest) {
        String text = new String(manifest, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.substring(0, text.indexOf("\n\n") + 2).getBytes(StandardCharsets.UTF_8);
    }
}
