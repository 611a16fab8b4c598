package org.caret.imports.internal.district;

import java.util.List;
import java.util.Optional;

import org.caret.imports.DistrictSetup;
import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.spec.DirectoryEntry;
import org.caret.spec.SchoolDirectory;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets a database up with what the public directory knows. */
@Component(service = DistrictSetup.class)
public final class DirectoryDistrictSetup implements DistrictSetup {

    private static final int DISTRICT_DIGITS = 7;
    private static final int CDS_DIGITS = 14;
    private static final String NO_SCHOOL = "0000000";

    private final SchoolDirectory directory;

    @Activate
    public DirectoryDistrictSetup(@Reference Specifications specifications) {
        this.directory = specifications.schools();
    }

    @Override
    public Report setUp(Store store, String code) throws StoreException, SetupRefusedException {
        String given = code.strip();
        if (!digits(given) || given.length() != DISTRICT_DIGITS && given.length() != CDS_DIGITS) {
            throw new SetupRefusedException(
                    "The district's code must have 7 digits, or 14 for a full CDS code: " + given);
        }
        String lea = leaCode(given);
        Optional<StoredDistrict> held = StoredDistrict.of(store);
        if (held.isPresent()) {
            return existing(store, held.get(), lea);
        }
        return create(store, given, lea);
    }

    /** Seven digits, as files name the agency: a charter that reports on its own is named by its school code. */
    public static String leaCode(String code) {
        boolean school = code.length() == CDS_DIGITS && !code.endsWith(NO_SCHOOL);
        return school ? code.substring(DISTRICT_DIGITS) : code.substring(0, DISTRICT_DIGITS);
    }

    private Report existing(Store store, StoredDistrict held, String lea) throws StoreException,
            SetupRefusedException {
        if (!held.code().equals(lea)) {
            throw new SetupRefusedException("The database belongs to district " + held.code() + ", not to " + lea
                    + ". Use another folder: a database holds one district.");
        }
        District district = store.<District>read(org.caret.model.ModelPackage.Literals.DISTRICT, List.of(held.id()),
                List.of()).get(0);
        String name = district.getName();
        return new Report(lea, name == null ? "" : name, 0, false, name != null);
    }

    private Report create(Store store, String given, String lea) throws StoreException, SetupRefusedException {
        boolean charter = given.length() == CDS_DIGITS && !given.endsWith(NO_SCHOOL);
        Optional<DirectoryEntry> entry = directory.find(given);
        List<School> schools = charter ? entry.map(ListedSchools::school).stream().toList()
                : ListedSchools.of(directory, lea).all();
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setCode(lea);
        entry.ifPresent(listed -> {
            district.setName(charter ? listed.school() : listed.district());
            district.setCountyName(listed.county());
        });
        district.getSchools().addAll(schools);
        try (UnitOfWork work = store.begin()) {
            work.insert(district);
            work.commit();
        }
        String name = district.getName();
        return new Report(lea, name == null ? "" : name, schools.size(), true, entry.isPresent());
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
