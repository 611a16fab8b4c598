package org.caret.help.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.help.Handbook;
import org.caret.help.ui.internal.HandbookFiles.Appearance;
import org.caret.help.ui.internal.HandbookFiles.Written;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The handbook: its contents and a search on the left, the page on the right. Where SWT has no browser, the page is opened with
 * that of the system, and the window stays for contents and search.
 */
final class HandbookWindow extends Window {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 700;
    private static final int[] WEIGHTS = { 30, 70 };
    /** Darker surroundings, on a scale to 255,000, are those of a dark theme. */
    private static final int HALF = 128_000;

    private final HandbookFiles files;
    private final Handbook handbook;
    private Optional<Written> written = Optional.empty();
    private ContentsTree contents;
    private Optional<Browser> browser = Optional.empty();
    private Optional<Label> notice = Optional.empty();
    private Appearance appearance = Appearance.SYSTEM;
    /** What is to be shown once it is written. */
    private String wanted = "";

    HandbookWindow(@Nullable Shell parent, HandbookFiles files, Handbook handbook) {
        super((IShellProvider) () -> parent);
        this.files = files;
        this.handbook = handbook;
        setShellStyle(SWT.SHELL_TRIM);
        setBlockOnOpen(false);
    }

    /** Whether the window is open, and a modal dialog in front does not block it. */
    boolean canBeUsedFrom(@Nullable Shell active) {
        Shell shell = getShell();
        return shell != null && !shell.isDisposed()
                && (active == null || active == shell || shell.getParent() == active || !InFront.modal(active));
    }

    boolean isOpen() {
        return getShell() != null && !getShell().isDisposed();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.HandbookWindow_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        SashForm area = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        contents = new ContentsTree(area, this::open);
        Composite page = new Composite(area, SWT.NONE);
        page.setLayout(new FillLayout());
        createBrowser(page);
        area.setWeights(WEIGHTS);
        appearance = dark(contents.control()) ? Appearance.DARK : Appearance.LIGHT;
        write(area.getDisplay());
        return area;
    }

    private void createBrowser(Composite page) {
        try {
            Browser made = new Browser(page, SWT.NONE);
            made.setJavascriptEnabled(false);
            made.addLocationListener(org.eclipse.swt.browser.LocationListener
                    .changedAdapter(event -> contents.select(fileName(event.location))));
            browser = Optional.of(made);
        } catch (@SuppressWarnings("unused") SWTError e) {
            // The systems where this happens lack a library; the label says what to do.
            Label label = new Label(page, SWT.WRAP);
            label.setText(Messages.HandbookWindow_outside);
            notice = Optional.of(label);
        }
    }

    private static String fileName(String location) {
        String path = location.replaceAll("[#?].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean dark(Control surroundings) {
        RGB around = surroundings.getBackground().getRGB();
        return around.red * 299 + around.green * 587 + around.blue * 114 < HALF;
    }

    /** @param display of the window, which may be gone when the pages are written */
    private void write(Display display) {
        Job job = Job.createSystem(Messages.HandbookWindow_job, (ICoreRunnable) monitor -> {
            Runnable next;
            try {
                Written pages = files.written(handbook, appearance);
                next = () -> written(pages);
            } catch (IOException e) {
                next = () -> say(NLS.bind(Messages.HandbookWindow_notWritten, e.getMessage()));
            }
            Runnable shown = next;
            display.asyncExec(() -> {
                if (isOpen()) {
                    shown.run();
                }
            });
        });
        job.schedule();
    }

    private void written(Written pages) {
        written = Optional.of(pages);
        contents.fill(pages);
        open(wanted);
    }

    private void say(String text) {
        browser.ifPresent(one -> one.setText(text.replace("<", "&lt;")));
        notice.ifPresent(label -> label.setText(text));
    }

    /** @param page empty to stay where the reader is */
    void show(String page) {
        getShell().setMinimized(false);
        getShell().forceActive();
        if (!page.isEmpty() || browser.filter(one -> one.getUrl().startsWith("file:")).isEmpty()) {
            wanted = page;
            if (written.isPresent()) {
                open(page);
            }
        }
    }

    void search() {
        contents.search();
    }

    private void open(String page) {
        written.ifPresent(pages -> {
            Path file = pages.page(page);
            contents.select(String.valueOf(file.getFileName()));
            if (browser.isPresent()) {
                browser.get().setUrl(file.toUri().toString());
            } else if (!Program.launch(file.toString())) {
                say(NLS.bind(Messages.HandbookWindow_where, file));
            }
        });
    }
}
