package villi.domain.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.text.Folded;

/// What the headings of other programs mean, in English, German, French and Spanish.
public final class Headings {

    private static final String KNOWN = """
        GIVEN: given name, given names, first name, forename, fore name, first names, christian name, given, first, \
        child first name, patient first name, legal first name, vorname, rufname vorname, prenom, prenoms, nombre, \
        nombres, primer nombre, nombre de pila
        FAMILY: family name, last name, surname, second name, family, last, child last name, patient last name, \
        legal last name, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos
        FULL_NAME: name, full name, patient name, child name, childs name, patient, child, client, client name, \
        patientenname, vollstandiger name, name vorname, nachname vorname, kind, nom complet, nom et prenom, \
        nom prenom, nombre completo, nombre y apellidos, paciente
        PREFERRED: nickname, nick name, called, called if different, preferred name, preferred first name, known as, \
        goes by, rufname, spitzname, genannt, surnom, prenom usuel, apodo, nombre preferido
        BIRTH_DATE: birth date, birthdate, date of birth, dob, d o b, birthday, born, born on, bday, geburtsdatum, \
        geburtstag, geb, geb datum, geboren, geboren am, date de naissance, naissance, ne le, nee le, \
        fecha de nacimiento, nacimiento, fecha nacimiento, f nacimiento
        SEX: sex, gender, sex at birth, birth sex, geschlecht, sexe, genre, sexo, genero
        NUMBER: number, no, nr, patient number, patient no, patient id, client id, client number, chart number, \
        chart no, record number, mrn, id, nummer, patientennummer, patienten nr, numero, numero patient, \
        numero de patient, numero de paciente, num
        HOUSEHOLD: household, household number, household id, household no, family number, family id, family no, \
        account, account number, haushalt, haushaltsnummer, familiennummer, foyer, hogar, familia
        ADDRESS: address, street, street address, address line, home address, city, town, suburb, zip, zip code, zipcode, \
        postal code, post code, postcode, state, province, country, anschrift, adresse, strasse, hausnummer, plz, \
        postleitzahl, ort, stadt, land, rue, code postal, ville, pays, direccion, calle, codigo postal, ciudad, pais
        PHONE: phone, phone number, telephone, tel, mobile, mobile phone, cell, cell phone, home phone, telefon, handy, \
        telefonnummer, mobil, mobiltelefon, telephone portable, portable, telefono, movil, celular
        EMAIL: email, e mail, email address, e mail address, mail, courriel, correo, correo electronico
        MOTHER: mother, mother name, mothers name, mom, name of mother, mutter, name der mutter, mere, nom de la mere, \
        madre, nombre de la madre
        FATHER: father, father name, fathers name, dad, name of father, vater, name des vaters, pere, nom du pere, padre, \
        nombre del padre
        GUARDIAN: guardian, guardian name, parent, parent name, parent guardian, parent or guardian, carer, caregiver, \
        responsible, contact, contact name, emergency contact, elternteil, eltern, erziehungsberechtigte, \
        erziehungsberechtigter, sorgeberechtigte, sorgeberechtigter, bezugsperson, tuteur, tutrice, parents, \
        responsable, responsable legal, tutor, tutora
        RELATIONSHIP: relationship, guardian relationship, relation, related as, beziehung, verwandtschaft, lien, \
        lien de parente, parentesco, relacion
        GUARDIAN_PHONE: guardian phone, parent phone, contact phone, emergency phone, telefon eltern, telephone parent, \
        telefono tutor
        HANDOUTS: guardian gets handouts, gets handouts, handouts
        PUT_AWAY: put away, archived, archived at, inactive, archiviert, archive, archivado, inactif, inaktiv, inactivo
        """;

    private static final Map<String, Meaning> MEANINGS = read();
    private static final Pattern COUNTED = Pattern.compile("(.*?) ?([1-9])( .*)?");

    private Headings() {}

    /// What a heading means, or nothing when it is not known: `Date of Birth`, `DOB`, `Geburtsdatum`, `Guardian 2
    /// phone`.
    public static Optional<Taken> of(String heading) {
        String plain = plain(heading);
        Meaning known = MEANINGS.get(plain);
        if (known != null) return Optional.of(Taken.of(known));
        Matcher counted = COUNTED.matcher(plain);
        if (!counted.matches()) return Optional.empty();
        String rest = counted.group(3) == null ? "" : counted.group(3);
        Meaning meaning = MEANINGS.get((counted.group(1) + rest).strip());
        if (meaning == null) return Optional.empty();
        int place = Integer.parseInt(counted.group(2));
        if (meaning.ofGuardian()) return Optional.of(new Taken(meaning, place));
        return place == 1 || meaning.joined() ? Optional.of(Taken.of(meaning)) : Optional.empty();
    }

    /// Words in small letters without accents, signs and the point of an abbreviation.
    static String plain(String heading) {
        return Folded.of(heading)
                .replace("'", "")
                .replace("’", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, Meaning> read() {
        var known = new HashMap<String, Meaning>();
        KNOWN.lines().forEach(line -> {
            List<String> parts = List.of(line.split(": "));
            Meaning meaning = Meaning.valueOf(parts.getFirst());
            for (String alias : parts.getLast().split(", ")) known.put(alias, meaning);
        });
        return Map.copyOf(known);
    }
}
