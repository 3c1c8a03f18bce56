package villi.arch.bad.vault;

/// Knows another adapter on purpose.
public class VaultAdapter {
    villi.arch.bad.fhir.FhirAdapter neighbour;
}
