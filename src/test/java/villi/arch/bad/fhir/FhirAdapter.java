package villi.arch.bad.fhir;

/// Knows another adapter on purpose.
public class FhirAdapter {
    villi.arch.bad.files.FilesAdapter neighbour;
}
