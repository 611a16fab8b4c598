package org.caret.cohort.ui.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The way of views and handlers to services: the extension registry makes them and injects nothing. */
public final class Services {

    private Services() {
    }

    /**
     * The service of a type, kept until this bundle stops.
     *
     * @throws IllegalStateException where there is none: the installation lacks a bundle
     */
    public static <T> T get(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("no service " + type.getName());
        }
        return service;
    }
}
