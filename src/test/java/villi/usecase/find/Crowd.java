package villi.usecase.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

/// Invented people: families of one to four with names of syllables, some in other scripts, some double.
final class Crowd {

    private static final List<String> SYLLABLES = List.of(
            "an", "bel", "car", "dor", "el", "fin", "ga", "hu", "is", "jo", "kel", "la", "mar", "no", "or", "pe", "ri",
            "sa", "to", "ul", "vi", "wen", "xa", "yo", "zé", "ñu", "ö", "ş", "ł", "çe");
    private static final List<String> OTHERS = List.of(
            "李小龍",
            "مريم",
            "أحمد",
            "Ωμέγα",
            "अनन्या",
            "חנה",
            "Анна",
            "O'Neil",
            "Anne-Marie",
            "Žaneta",
            "D’Angelo",
            "İpek");

    private final Random chance;
    private final String[] givens;
    private final String[] families;

    /// @param different how many different family names there are
    Crowd(long seed, int different) {
        chance = new Random(seed);
        givens = names(Math.max(20, different / 30), 2);
        families = names(different, 3);
    }

    List<Listed> people(int count) {
        var all = new ArrayList<Listed>(count);
        while (all.size() < count) family(all, count);
        return all;
    }

    private void family(List<Listed> all, int count) {
        int number = all.size() + 1;
        String family = often(families);
        String phone = "+1 555 " + (1000 + chance.nextInt(9000)) + " " + chance.nextInt(1000);
        String adult = often(givens) + " " + family;
        var home = new Household(
                new HouseholdId(new UUID(2, number)),
                family,
                phone,
                "",
                "",
                List.of(new Household.Guardian(adult, "mother", chance.nextBoolean() ? phone : "", true)));
        int children = 1 + chance.nextInt(3);
        for (int i = 0; i < children && all.size() < count; i++) {
            int mine = all.size() + 1;
            var name = new PersonName(family, often(givens), chance.nextInt(8) == 0 ? often(givens) : "");
            all.add(new Listed(
                    new Patient(
                            new PatientId(new UUID(1, mine)),
                            mine,
                            name,
                            LocalDate.of(2008, 1, 1).plusDays(chance.nextInt(6600)),
                            Sex.values()[mine % 3],
                            home.id(),
                            chance.nextInt(20) == 0),
                    home));
        }
    }

    /// Few names are borne by many.
    private String often(String[] names) {
        double place = Math.pow(chance.nextDouble(), 2);
        return names[(int) (place * names.length)];
    }

    private String[] names(int count, int syllables) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++)
            names[i] = i % 40 == 39 ? OTHERS.get(chance.nextInt(OTHERS.size())) : name(syllables);
        return names;
    }

    private String name(int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables + chance.nextInt(2); i++)
            name.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
