package villi.printing;

import villi.domain.handout.Block;

/// Which template prints a block.
final class BlockTemplates {

    private BlockTemplates() {}

    static String of(Block block) {
        return "blocks/" + name(block);
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Goal _ -> "goal";
            case Block.Heading _ -> "heading";
            case Block.Paragraph _ -> "paragraph";
            case Block.TimeLine _ -> "time-line";
            case Block.Steps _ -> "steps";
            case Block.Feed _ -> "feed";
            case Block.Swaps _ -> "swaps";
            case Block.LabelWords _ -> "label-words";
            case Block.Table _ -> "table";
            case Block.Bullets _ -> "bullets";
            case Block.KeepMedicine _ -> "keep-medicine";
            case Block.AskFirst _ -> "ask-first";
            case Block.CallBox _ -> "call-box";
            case Block.Changes _ -> "changes";
            case Block.Claims _ -> "claims";
            case Block.Beside _ -> "beside";
            case Block.Diary _ -> "diary";
            case Block.DiaryWeek _ -> "diary-week";
            case Block.StoolForms _ -> "stool-forms";
            case Block.Scale _ -> "scale";
            case Block.Note _ -> "note";
            case Block.Framed _ -> "framed";
            case Block.ComesBack _ -> "comes-back";
            case Block.TickDays _ -> "tick-days";
            case Block.Calendar _ -> "calendar";
            case Block.Checks _ -> "checks";
            case Block.Prompts _ -> "prompts";
            case Block.WriteLines _ -> "write-lines";
            case Block.Emergency _ -> "emergency";
            case Block.EmergencyMore _ -> "emergency-more";
            case Block.SayThis _ -> "say-this";
            case Block.Numbers _ -> "numbers";
            case Block.Signatures _ -> "signatures";
            case Block.Sources _ -> "sources";
        };
    }
}
