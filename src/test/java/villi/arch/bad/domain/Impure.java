package villi.arch.bad.domain;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import villi.arch.bad.usecase.Service;

/// Breaks on purpose what the domain must not do, so that no rule there can pass for want of material.
public class Impure {
    int mutable;
    Path file;
    Date old;
    Clock clock;
    Random luck;
    Thread thread;
    Service upwards;
    Supplier<LocalDate> today = LocalDate::now;
    Supplier<UUID> id = UUID::randomUUID;
    DoubleSupplier dice = Math::random;

    void act() {
        System.out.println("now");
        Executors.newCachedThreadPool().close();
        if (mutable > 3) {
            throw new RuntimeException("generic");
        }
    }
}
