package org.caret.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.Charset;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** Runs one word of the command line and answers with its exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        PrintWriter out = new PrintWriter(System.out, false, charset);
        PrintWriter err = new PrintWriter(System.err, true, charset);
        try {
            return new Dispatcher(Words.registered(FrameworkUtil.getBundle(getClass()).getBundleContext()), out, err)
                    .run(arguments == null ? new String[0] : arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    @Override
    public void stop() {
        // A word runs to its end; whoever wants less ends the process, which leaves every database whole.
    }
}
