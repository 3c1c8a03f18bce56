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

    static String name(LibraryModel.Topic topic, Texts texts) {
        return texts.get(
                switch (topic) {
                    case PLANS -> "library.topic.plans";
                    case SCORES -> "library.topic.scores";
                    case FOODS -> "library.topic.foods";
                    case SUPPORTS -> "library.topic.supports";
                });
    }

    static String name(Place place, Texts texts) {
        return texts.get(
                switch (place) {
                    case ALL -> "library.place.all";
                    case CAUSES -> "library.place.causes";
                    case ASSOCIATIONS -> "library.place.associations";
                    case MEASURES -> "library.place.measures";
                    case SETTINGS -> "library.place.settings";
                    case CHANGED -> "library.place.changed";
                    case SOURCES -> "library.place.sources";
                });
    }
}
