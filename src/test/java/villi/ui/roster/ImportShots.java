package villi.ui.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.files.CsvFiles;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.ui.kit.FileAsk;
import villi.ui.kit.Kit;
import villi.ui.patients.PatientsScreen;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.roster.Imports;
import villi.usecase.roster.MemoryAudit;
import villi.usecase.roster.MemoryRoster;
import villi.usecase.roster.TakeInList;
import villi.usecase.roster.WriteOutList;

/// Taking a list in, in every state.
public final class ImportShots {

    private static final String GOOD = """
        Chart no;Vorname;Nachname;Rufname;Geburtsdatum;Geschlecht;Straße;Ort;Telefon;Mutter;Krankenkasse
        3001;Zoë;Müller;;03.04.2019;w;Lindenweg 4;Köln;0221 555 0144;Ines Müller;AOK
        3002;Jón;Müller;Jonni;25.12.2021;m;Lindenweg 4;Köln;0221 555 0144;Ines Müller;AOK
        3003;Wren;Alder;;17.08.2016;;12 Birch Lane;Springfield;555 0199;Hazel Alder;
        3004;Mia;Keller;Mimi;14.07.2020;w;;;;Anna Keller;
        3005;Ida;Holm;;31.02.2020;w;;;;;
        3006;Max;Holm;;01.01.2030;q;;;4.91512E+11;;
        3006;Ana;Ruiz;;02.01.2020;w;;;;;
        3007;Zoë;Müller;;03.04.2019;w;;;;;
        3008;;;;03.04.2018;w;;;;;
        """;
    private static final String EITHER = """
        Name,DOB,Sex
        "Alder, Wren",03/04/2019,F
        "Holm, Ida",05/06/2018,F
        "Keller, Mia Sophie",07/14,F
        """;
    private static final String MIXED = """
        Name,DOB
        "Alder, Wren",13/04/2019
        "Holm, Ida",04/25/2018
        """;
    private static final String BARE = """
        Wren	Alder	2016-08-17	f	wren@example.org
        Ida	Holm	2020-02-03	f
        """;

    private static final String LONG_NAMES = """
        Name of the child as it stands in the birth certificate, with all given names;Date of birth of the child;Mother
        Maximiliane Alexandrina Konstanze Freiin von und zu Hohenlohe-Waldenburg-Schillingsfürst;03.04.2019;Wilhelmina \
        Theodora Hohenlohe-Waldenburg-Schillingsfürst, called Mina
        Hubert Blaine Wolfeschlegelsteinhausenbergerdorff senior;31.02.2020;Anna
        """;
    private static final String LONG = "Name,DOB\n"
            + IntStream.rangeClosed(1, 1200)
                    .mapToObj(i -> "Child Number" + i + ",2019-02-0" + (i % 9 + 1))
                    .collect(Collectors.joining("\n"));

    private ImportShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("patients-import", s -> screen(s, practice(), GOOD)),
                Shot.of(
                        "patients-import-earlier",
                        s -> screen(s, practice().with(past(412, 0)).with(past(30, 30)), GOOD)),
                Shot.of("patients-import-refused", s -> screen(s, practice(), "Name,DOB\n\"Wren,1\n"))
                        .after(ImportShots::choose),
                Shot.of("patients-import-columns", s -> screen(s, practice(), GOOD))
                        .after(ImportShots::choose),
                Shot.of("patients-import-western", s -> screen(s, practice(), GOOD, Charset.forName("windows-1252")))
                        .after(ImportShots::choose),
                Shot.of("patients-import-either", s -> screen(s, practice(), EITHER))
                        .after(ImportShots::choose),
                Shot.of("patients-import-either-answered", s -> screen(s, practice(), EITHER))
                        .after(s -> {
                            choose(s);
                            s.press(KeyCode.DIGIT2);
                        }),
                Shot.of("patients-import-mixed", s -> screen(s, practice(), MIXED))
                        .after(ImportShots::choose),
                Shot.of("patients-import-bare", s -> screen(s, practice(), BARE))
                        .after(ImportShots::choose),
                Shot.of("patients-import-pick", s -> screen(s, practice(), BARE))
                        .after(s -> {
                            choose(s);
                            s.press(KeyCode.ENTER);
                            s.type("f");
                        }),
                Shot.of("patients-import-check", s -> screen(s, practice(), GOOD))
                        .after(ImportShots::check),
                Shot.of("patients-import-all-new", s -> screen(s, new MemoryRoster(), EITHER.replace("05/06", "25/06")))
                        .after(ImportShots::check),
                Shot.of("patients-import-done", s -> screen(s, practice(), GOOD))
                        .after(ImportShots::takeIn),
                Shot.of("patients-import-undone", s -> screen(s, practice(), GOOD))
                        .after(s -> {
                            takeIn(s);
                            fire(s, "list-undo");
                        }),
                Shot.of("patients-import-long-columns", s -> screen(s, practice(), LONG_NAMES))
                        .after(ImportShots::choose),
                Shot.of("patients-import-long-check", s -> screen(s, practice(), LONG_NAMES))
                        .after(ImportShots::check),
                Shot.of("patients-import-nothing-new", s -> screen(s, practice(), "Name,DOB\nMia Keller,2020-07-14\n"))
                        .after(ImportShots::check),
                Shot.of("patients-import-running", ImportShots::running).after(ImportShots::takeIn),
                Shot.of("patients-import-stopped", ImportShots::stopped).after(ImportShots::takeIn));
    }

    /// What the list of patients needs to write itself out.
    public static PatientsScreen.Lists lists() {
        return new PatientsScreen.Lists(writeOut(new MemoryRoster()), ask(Optional.empty()));
    }

    static MemoryRoster practice() {
        Birchwood birchwood = Birchwood.busy();
        var practice = new MemoryRoster();
        for (Patient patient : birchwood.all()) practice.save(patient, birchwood.household(patient.household()));
        return practice;
    }

    static ImportScreen screen(ShotStage stage, MemoryRoster practice, String list) {
        return screen(stage, practice, list, StandardCharsets.UTF_8);
    }

    private static ImportScreen screen(ShotStage stage, MemoryRoster practice, String list, Charset letters) {
        return new ImportScreen(stage.kit(), stage, uses(practice, practice), ask(Optional.of(file(list, letters))));
    }

    /// @param imports where the list goes
    static ImportUses uses(MemoryRoster practice, Imports imports) {
        var takeIn = new TakeInList(practice, imports, ShotStage.CLOCK, UUID::randomUUID);
        return new ImportUses(takeIn, writeOut(practice), new CsvFiles(), Birchwood.ROSA);
    }

    private static WriteOutList writeOut(MemoryRoster practice) {
        return new WriteOutList(practice, practice.households(), new MemoryAudit(), new CsvFiles(), ShotStage.CLOCK);
    }

    /// Three parts long; the line of work stands still after the first.
    private static ImportScreen running(ShotStage stage) {
        Kit kit = stage.kit();
        int[] given = {0};
        var held = new Background(
                step -> {
                    if (given[0]++ < 3) step.run();
                },
                Runnable::run,
                thrown -> {
                    throw new AssertionError(thrown);
                });
        var slow = new Kit(kit.texts(), kit.clock(), held, kit.jobs(), kit.saved(), kit.toasts(), kit.dialogs());
        MemoryRoster practice = practice();
        return new ImportScreen(
                slow, stage, uses(practice, practice), ask(Optional.of(file(LONG, StandardCharsets.UTF_8))));
    }

    /// The disk is full when the second part is written.
    private static ImportScreen stopped(ShotStage stage) {
        MemoryRoster practice = practice();
        Imports full = new FullDisk(practice);
        return new ImportScreen(
                stage.kit(), stage, uses(practice, full), ask(Optional.of(file(LONG, StandardCharsets.UTF_8))));
    }

    private static Path file(String list, Charset letters) {
        try {
            Path file = Files.createTempDirectory("list").resolve("clients-export.csv");
            return Files.write(file, list.getBytes(letters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record FullDisk(MemoryRoster practice) implements Imports {
        @Override
        public void add(ImportId list, List<Household> homes, List<Patient> people, Trail trail) {
            if (!practice.people(list).isEmpty()) throw new Trouble("disk-full", "/home/rosa/villi");
            practice.add(list, homes, people, trail);
        }

        @Override
        public List<Patient> everybody() {
            return practice.everybody();
        }

        @Override
        public List<Past> past() {
            return practice.past();
        }

        @Override
        public List<PatientId> people(ImportId list) {
            return practice.people(list);
        }

        @Override
        public int remove(ImportId list, List<PatientId> people, Trail trail) {
            return practice.remove(list, people, trail);
        }
    }

    private static Imports.Past past(int people, int removed) {
        return new Imports.Past(
                new Imports.ImportId(new UUID(7, people)),
                Instant.parse("2026-09-0" + (people % 9 + 1) + "T09:12:00Z"),
                "Rosa Marin, ND",
                people,
                removed);
    }

    private static FileAsk ask(Optional<Path> answer) {
        return new FileAsk() {
            @Override
            public Optional<Path> open(String title, String kinds, List<String> patterns) {
                return answer;
            }

            @Override
            public Optional<Path> place(String title, String name) {
                return answer;
            }
        };
    }

    private static void choose(ShotStage stage) {
        fire(stage, "list-choose");
    }

    private static void check(ShotStage stage) {
        choose(stage);
        fire(stage, "list-check");
    }

    private static void takeIn(ShotStage stage) {
        check(stage);
        fire(stage, "list-take-in");
    }

    private static void fire(ShotStage stage, String id) {
        ((Button) stage.root().lookup("#" + id)).fire();
    }
}
