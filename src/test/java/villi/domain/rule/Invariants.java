package villi.domain.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import villi.domain.plan.SignedInvariants;

/// Every invariant by its name, checked on one stream of random people.
final class Invariants {

    /// One plan is drafted and worked on for so many people.
    private static final int PLANNED = 40;

    private final RandomPeople people;
    private final List<Method> all = Stream.of(SpineInvariants.class, GateInvariants.class, ProposalInvariants.class)
            .flatMap(Invariants::named)
            .toList();

    private final RuleBook book;

    /// @param book the rules that are tried
    Invariants(RuleBook book, long seed) {
        this.book = book;
        people = new RandomPeople(seed);
    }

    /// The names of those that speak of gates.
    static List<String> ofGates() {
        return named(GateInvariants.class).map(Method::getName).toList();
    }

    private static Stream<Method> named(Class<?> of) {
        return Stream.of(of.getDeclaredMethods())
                .filter(m -> m.getParameterCount() == 1
                        && m.getParameterTypes()[0].equals(Scene.class)
                        && m.getReturnType().equals(void.class)
                        && m.getName().contains("_"));
    }

    /// The names of all invariants.
    List<String> names() {
        return Stream.concat(
                        all.stream().map(Method::getName),
                        Stream.concat(SignedInvariants.names().stream(), Stream.of("every_form_can_be_judged")))
                .sorted()
                .toList();
    }

    /// The first broken person of each invariant that does not hold, as text.
    Map<String, String> broken(long from, long to) {
        var first = new ConcurrentHashMap<String, Long>();
        LongStream.range(from, to).parallel().forEach(n -> look(people.person(n), first));
        var told = new TreeMap<String, String>();
        first.forEach((name, number) -> told.put(name, told(name, people.person(number))));
        return Collections.unmodifiableMap(told);
    }

    private void look(RandomPeople.Someone who, Map<String, Long> first) {
        reasons(who).keySet().forEach(name -> first.merge(name, who.number(), Math::min));
    }

    private Map<String, String> reasons(RandomPeople.Someone who) {
        var reasons = new TreeMap<String, String>();
        Scene scene;
        try {
            scene = Scene.of(book, who);
        } catch (RuntimeException e) {
            return Map.of("every_form_can_be_judged", e.toString());
        }
        for (var m : all) reason(m, scene).ifPresent(r -> reasons.put(m.getName(), r));
        if (who.number() % PLANNED == 0) {
            reasons.putAll(SignedInvariants.broken(
                    who.number(), who.form(), who.subject(), who.answers(), scene.of(), scene.gate()));
        }
        return reasons;
    }

    private boolean breaks(String name, RandomPeople.Someone who) {
        var one = all.stream().filter(m -> m.getName().equals(name)).findFirst();
        if (one.isEmpty()) return reasons(who).containsKey(name);
        try {
            return reason(one.get(), Scene.of(book, who)).isPresent();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static java.util.Optional<String> reason(Method m, Scene scene) {
        try {
            m.invoke(null, scene);
            return java.util.Optional.empty();
        } catch (InvocationTargetException e) {
            return java.util.Optional.of(String.valueOf(e.getCause()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The reason with the smallest person that still breaks the invariant.
    private String told(String name, RandomPeople.Someone who) {
        var small = people.smallest(who, w -> breaks(name, w));
        return "person " + who.number() + ", " + reasons(small).get(name) + "\n  " + people.told(small);
    }
}
