package org.caret.exchange.internal.recordtypes;

import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The record types of this installation. */
@Component(service = RecordTypes.class)
public final class RegisteredRecordTypes implements RecordTypes {

    private final RecordTypes contributed;

    @Activate
    public RegisteredRecordTypes(@Reference Specifications specifications, @Reference IExtensionRegistry registry) {
        contributed = RecordTypesFactory.ofRegistry(specifications.layouts(), ModelPackage.eINSTANCE, registry);
    }

    @Override
    public Optional<RecordType> find(String id) {
        return contributed.find(id);
    }

    @Override
    public List<RecordType> all() {
        return contributed.all();
    }

    @Override
    public List<String> problems() {
        return contributed.problems();
    }
}
