package villi.ui.roster;

import villi.domain.practice.Actor;
import villi.usecase.roster.ListFiles;
import villi.usecase.roster.TakeInList;
import villi.usecase.roster.WriteOutList;

/// What taking a list in works with.
public record ImportUses(TakeInList takeIn, WriteOutList writeOut, ListFiles files, Actor by) {}
