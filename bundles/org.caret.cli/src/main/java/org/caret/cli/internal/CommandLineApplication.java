package org.caret.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicBoolean;

import org.caret.cli.ExitCode;
import org.caret.cli.internal.session.ProcessEnd;
import org.caret.cli.internal.session.Session;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** Runs one word of the command line and answers with its exit code. */
public final class CommandLineApplication implements IApplication {

    /** System property by which the start script says that the error stream is a terminal; Java cannot tell. */
    private static final String TERMINAL = "caret.terminal";

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        PrintWriter out = new PrintWriter(System.out, false, charset);
        PrintWriter err = new PrintWriter(System.err, true, charset);
        Session session = new Session(Boolean.getBoolean(TERMINAL), new AtomicBoolean());
        ProcessEnd end = ProcessEnd.watch(session);
        int exitCode = ExitCode.FAILED;
        try {
            exitCode = new Dispatcher(Words.registered(FrameworkUtil.getBundle(getClass()).getBundleContext()), out,
                    err, session)
                    .run(arguments == null ? new String[0] : arguments);
            return exitCode;
        } finally {
            out.flush();
            err.flush();
            end.finished(exitCode);
        }
    }

    @Override
    public void stop() {
        // A word runs to its end, or is cancelled when the process is asked to end.
    }
}
