package villi.ui.library;

import villi.domain.library.Entry;
import villi.ui.library.LibraryModel.Place;
import villi.ui.text.Texts;

/// Names of the groups and places.
final class Groups {

    private Groups() {}

    static String name(Entry.Group group, Texts texts) {
        return name(
                switch (group) {
                    case CAUSE -> Place.CAUSES;
                    case ASSOCIATION -> Place.ASSOCIATIONS;
                    case MEASURE -> Place.MEASURES;
                },
                texts);
    }

    static String name(Place place, Texts texts) {
        return texts.get(
                switch (place) {
                    case ALL -> "library.place.all";
                    case CAUSES -> "library.place.causes";
                    case ASSOCIATIONS -> "library.place.associations";
                    case MEASURES -> "library.place.measures";
                    case SOURCES -> "library.place.sources";
                });
    }
}
