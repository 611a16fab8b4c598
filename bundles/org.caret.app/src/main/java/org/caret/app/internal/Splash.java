package org.caret.app.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows that Caret is on its way. A window of our own: the platform's splash is drawn by a native launcher, which Caret
 * does not have.
 */
final class Splash {

    private static final Point SIZE = new Point(440, 220);
    private static final int MARGIN = 40;
    private static final int ICON = 128;
    private static final int NAME_POINTS = 34;

    private final Shell shell;
    private final LocalResourceManager resources;
    private final Image icon;
    private final Font nameFont;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.NO_BACKGROUND);
        resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
        icon = resources.create(ResourceLocator.imageDescriptorFromBundle("org.caret.app", "icons/caret128.png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor));
        nameFont = resources.create(
                JFaceResources.getDefaultFontDescriptor().setHeight(NAME_POINTS).setStyle(SWT.BOLD));
        shell.addPaintListener(event -> paint(event.gc));
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - SIZE.x) / 2, screen.y + (screen.height - SIZE.y) / 2, SIZE.x,
                SIZE.y);
    }

    static Splash open(Display display) {
        Splash splash = new Splash(display);
        splash.shell.open();
        // Nobody else lets the windows draw themselves before the workbench is there.
        while (display.readAndDispatch()) {
            continue;
        }
        return splash;
    }

    private void paint(GC gc) {
        Rectangle area = shell.getClientArea();
        gc.setBackground(new Color(0x1d, 0x3a, 0x55));
        gc.fillRectangle(area);
        gc.setBackground(new Color(0xe0, 0x98, 0x2a));
        gc.fillRectangle(0, area.height - 4, area.width, 4);
        gc.drawImage(icon, MARGIN, (area.height - ICON) / 2);
        int left = MARGIN + ICON + MARGIN / 2;
        gc.setForeground(new Color(0xff, 0xff, 0xff));
        gc.setFont(nameFont);
        Point name = gc.stringExtent(Messages.Splash_name);
        int top = area.height / 2 - name.y;
        gc.drawString(Messages.Splash_name, left, top, true);
        gc.setFont(JFaceResources.getDefaultFont());
        gc.drawText(Messages.Splash_text, left, top + name.y, true);
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
