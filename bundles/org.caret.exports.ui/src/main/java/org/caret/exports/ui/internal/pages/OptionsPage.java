package org.caret.exports.ui.internal.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.exports.ExportType;
import org.caret.exports.ui.internal.draft.DraftCheck;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.internal.draft.Problem;
import org.caret.exports.ui.internal.options.OptionEditors;
import org.caret.exports.ui.spi.OptionContext;
import org.caret.exports.ui.spi.OptionEditor;
import org.caret.spec.AcademicYear;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What only the chosen type asks, and where the file goes. */
public final class OptionsPage extends DraftPage {

    /** Where the workbench looks for what a control is about, for help. */
    private static final String HELP = "org.eclipse.ui.help";
    private static final String TYPE_HELP = "org.caret.exports.ui.type.";

    private static final int SECTION_GAP = 16;

    private final ExportDraft draft;
    private final OptionEditors editors;
    private Label heading;
    private Composite options;
    private TargetSection target;
    private FilesSection files;
    private OptionEditor editor;
    /** What the editor was made for. */
    private Shown shown;

    private record Shown(ExportType type, AcademicYear year) {
    }

    public OptionsPage(ExportDraft draft, DraftCheck check, OptionEditors editors) {
        super("options", Messages.OptionsPage_title, Messages.OptionsPage_description, () -> {
            List<Problem> problems = new ArrayList<>(check.options());
            problems.addAll(check.target());
            return problems;
        });
        this.draft = draft;
        this.editors = editors;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(Fields.COLUMNS).applyTo(area);
        heading = heading(area, "");
        options = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Fields.COLUMNS).applyTo(options);
        GridDataFactory.fillDefaults().span(Fields.COLUMNS, 1).grab(true, false).applyTo(options);
        Label targetHeading = heading(area, Messages.OptionsPage_file);
        GridDataFactory.fillDefaults().span(Fields.COLUMNS, 1).indent(0, SECTION_GAP).applyTo(targetHeading);
        target = new TargetSection(area, draft);
        files = new FilesSection(area, draft);
        mark(Problem.FOLDER, target.folder());
        mark(Problem.FILE, target.file());
        setControl(area);
        draft.onChange(this::refresh);
        refresh();
    }

    private static Label heading(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setFont(JFaceResources.getBannerFont());
        label.setText(text);
        GridDataFactory.fillDefaults().span(Fields.COLUMNS, 1).grab(true, false).applyTo(label);
        return label;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            refresh();
        }
        super.setVisible(visible);
        if (visible && !options.setFocus()) {
            target.file().setFocus();
        }
    }

    @Override
    void showValues() {
        setTitle(NLS.bind(Messages.OptionsPage_titleOf, draft.type().label(), draft.year()));
        Shown wanted = new Shown(draft.type(), draft.year());
        if (!wanted.equals(shown)) {
            shown = wanted;
            getControl().setData(HELP, TYPE_HELP + draft.type().id());
            createEditor();
        }
        target.show();
        files.show();
    }

    private void createEditor() {
        for (Control child : options.getChildren()) {
            child.dispose();
        }
        heading.setText(NLS.bind(Messages.OptionsPage_options, draft.type().label()).replace("&", "&&"));
        if (draft.type().options().isEmpty()) {
            editor = null;
            Label none = new Label(options, SWT.WRAP);
            none.setText(Messages.OptionsPage_none);
            GridDataFactory.fillDefaults().span(Fields.COLUMNS, 1).grab(true, false).applyTo(none);
        } else {
            editor = editors.create(draft.type(), options, new DraftOptions());
        }
        Composite area = (Composite) getControl();
        LabelColumn.align(options, area);
        area.layout(true, true);
    }

    @Override
    void showProblems(List<Problem> problems) {
        if (editor != null) {
            Map<String, String> texts = new HashMap<>();
            for (ExportType.Option option : draft.type().options()) {
                problems.stream().filter(problem -> problem.field().equals(Problem.option(option.id()))).findFirst()
                        .ifPresent(problem -> texts.put(option.id(), problem.text()));
            }
            editor.show(texts);
        }
    }

    @Override
    String hint() {
        String hint = files.hint();
        return hint.isEmpty() && target.replaces() ? Messages.OptionsPage_replaces : hint;
    }

    /** The options of the draft, for the editor. */
    private final class DraftOptions implements OptionContext {

        @Override
        public ExportType type() {
            return draft.type();
        }

        @Override
        public AcademicYear year() {
            return draft.year();
        }

        @Override
        public String value(String option) {
            return draft.options().value(option);
        }

        @Override
        public String defaultValue(String option) {
            return draft.options().defaultValue(option);
        }

        @Override
        public void change(String option, String value) {
            draft.options().set(option, value);
        }
    }
}
