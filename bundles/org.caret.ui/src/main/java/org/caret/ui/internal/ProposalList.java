package org.caret.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Proposals below a field while somebody types. Tab leaves the field, as it does without them: the platform's own list takes the
 * focus then, and keeps it.
 */
public final class ProposalList {

    private final ContentProposalAdapter adapter;
    private Consumer<Text> leaving = text -> {};

    /**
     * @param key opens the list; null where only typing does
     * @param triggers characters that open the list; null for all
     */
    public ProposalList(Text text, IContentProposalProvider proposals, @Nullable KeyStroke key,
            char @Nullable [] triggers, int delay) {
        // Before the list's own listeners, which would turn the key into one that is for the list.
        text.addListener(SWT.Traverse, event -> traverse(text, event));
        adapter = new ContentProposalAdapter(text, new TextContentAdapter(), proposals, key, triggers);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setAutoActivationDelay(delay);
    }

    /** Is told when Tab leaves the field while the list is open. */
    public void onLeaving(Consumer<Text> listener) {
        leaving = listener;
    }

    public ContentProposalAdapter adapter() {
        return adapter;
    }

    private void traverse(Text text, Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && adapter.isProposalPopupOpen()) {
            adapter.closeProposalPopup();
            leaving.accept(text);
        }
    }
}
