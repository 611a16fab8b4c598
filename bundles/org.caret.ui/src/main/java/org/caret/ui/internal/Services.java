package org.caret.ui.internal;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The way of parts to services: parts are made by the extension registry, which injects nothing. */
final class Services {

    private Services() {
    }

    /** Kept until this bundle stops, as long as the part's class can be used at all. */
    static <T> Optional<T> find(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }
}
