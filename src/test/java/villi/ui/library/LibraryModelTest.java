package villi.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import villi.domain.library.LinkNames;
import villi.domain.plan.Sample;
import villi.domain.setting.Change;
import villi.domain.setting.OwnCatalogue;
import villi.ui.library.LibraryModel.Different;
import villi.ui.library.LibraryModel.Place;
import villi.ui.library.LibraryModel.Tuned;

/// The library lists practice settings and what this practice changed beside the items of the article.
class LibraryModelTest {

    private static final Change FIBER = new Change(
            Change.Kind.WORDING,
            "support.SUP.FIBER.family",
            "SUP.FIBER",
            "Fiber foods: name for families",
            "Fiber foods",
            "Fiber-rich foods",
            "wording.yaml, line 3");

    private static LibraryModel model(OwnCatalogue own) {
        var catalogue = Sample.RULINGS.catalogue();
        return new LibraryModel(new Shelf(catalogue.library(), LinkNames.NONE, List.of(), catalogue.settings(), own));
    }

    private static LibraryModel changed() {
        return model(new OwnCatalogue.Used("26cb4660", List.of(FIBER)));
    }

    @Test
    void every_setting_has_a_row_and_the_first_of_a_topic_a_head() {
        var model = changed();
        model.go(Place.SETTINGS);

        assertThat(model.rows())
                .hasSize(model.count(Place.SETTINGS))
                .hasSizeGreaterThan(40)
                .allMatch(Tuned.class::isInstance);
        assertThat(model.rows().stream().map(Tuned.class::cast).filter(Tuned::first))
                .extracting(t -> LibraryModel.Topic.of(t.setting()))
                .containsExactly(LibraryModel.Topic.values());
    }

    @Test
    void settings_and_changes_are_found_by_words_and_by_name() {
        var model = changed();
        model.go(Place.SETTINGS);
        model.query().set("watch.egg");

        assertThat(model.rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        Tuned.class, t -> assertThat(t.setting().key()).isEqualTo("watch.egg.days"));

        model.go(Place.CHANGED);
        model.query().set("rich");
        assertThat(model.rows()).containsExactly(new Different(FIBER));
    }

    @Test
    void a_setting_and_the_changes_are_opened_by_name() {
        var model = changed();
        model.open("check-days");

        assertThat(model.place().get()).isEqualTo(Place.SETTINGS);
        assertThat(model.open().get())
                .hasValueSatisfying(row -> assertThat(row)
                        .isInstanceOfSatisfying(
                                Tuned.class, t -> assertThat(t.setting().key()).isEqualTo("check-days")));

        model.open("changed");
        assertThat(model.open().get()).contains(new Different(FIBER));

        model.open("no-such-name");
        assertThat(model.place().get()).isEqualTo(Place.CHANGED);
    }

    @Test
    void the_place_of_changes_knows_that_there_are_none() {
        var model = model(new OwnCatalogue.None());
        assertThat(model.unchanged()).isFalse();
        model.go(Place.CHANGED);

        assertThat(model.unchanged()).isTrue();
        assertThat(model.rows()).isEmpty();
        assertThat(model.count(Place.CHANGED)).isZero();
        assertThat(model(new OwnCatalogue.Refused("/data/catalogue", "settings.yaml:1: no", 1))
                        .count(Place.CHANGED))
                .isZero();
    }

    @Test
    void the_keys_walk_through_the_places_and_stop_at_the_ends() {
        var model = changed();
        model.goBy(-1);
        assertThat(model.place().get()).isEqualTo(Place.ALL);
        for (int i = 0; i < 5; i++) model.goBy(1);
        assertThat(model.place().get()).isEqualTo(Place.CHANGED);
        model.goBy(9);
        assertThat(model.place().get()).isEqualTo(Place.SOURCES);
    }
}
