package org.caret.exports.ui.spi;

import java.util.Map;

import org.eclipse.swt.widgets.Composite;

/**
 * Lets a person set the options of one export type. Made by the extension registry, with a constructor without parameters,
 * each time the options are to be shown; used in the thread of the windows only.
 * <p>
 * A type without an editor of its own gets one that is built from its declared options, so an editor is for types that can
 * say more: which days make sense, what goes with what.
 */
public interface OptionEditor {

    /**
     * Adds the controls, showing the values of the context.
     *
     * @param parent an empty composite with a grid layout of two columns, names and fields. It is disposed when another
     *        type, or the same for another academic year, is chosen
     * @param context valid as long as the parent
     */
    void create(Composite parent, OptionContext context);

    /**
     * Says at the fields what keeps the export from being run; called after every change.
     *
     * @param problems a sentence by id of the option; options that are not named are right
     */
    void show(Map<String, String> problems);
}
