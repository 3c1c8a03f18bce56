package villi.domain.support;

import java.util.List;
import java.util.Optional;

/// All supports and probiotic strains of the catalogue.
public record SupportBook(List<Support> supports, List<Strain> strains) {

    public SupportBook {
        supports = List.copyOf(supports);
        strains = List.copyOf(strains);
    }

    public Optional<Support> support(String id) {
        return supports.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Strain> strain(String id) {
        return strains.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
