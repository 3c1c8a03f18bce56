"""Makes the fonts in src/main/resources/villi/printing/fonts from their published files.

Needs Python 3 and fonttools (Debian: python3-fonttools). The results are committed, so this runs only when a font is renewed:

    npm pack @expo-google-fonts/atkinson-hyperlegible-next@0.4.1   (OFL-1.1)
    npm pack @expo-google-fonts/noto-sans@0.4.2                    (OFL-1.1)
    npm pack @expo-google-fonts/noto-sans-hebrew@0.4.1             (OFL-1.1)
    npm pack @expo-google-fonts/noto-sans-arabic@0.4.3             (OFL-1.1)
    npm pack @expo-google-fonts/noto-sans-kr@0.4.3                 (OFL-1.1)
    apt-get download fonts-droid-fallback fonts-dejavu-core        (Apache-2.0; DejaVu licence)
    python3 make_fonts.py FOLDER_WITH_THE_TTF_FILES src/main/resources/villi/printing/fonts

Atkinson Hyperlegible Next has a slashed zero. In 11 pt, bold, copied twice, "10" then reads as "18". The plain zero is made by
replacing the two counters inside the slash by one: the outer contour, reversed and scaled to the box that the two counters filled.
The others are cut down to scripts that print right without an OpenType shaper.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

ATKINSON = {
    "AtkinsonHyperlegibleNext_400Regular.ttf": "Atkinson-400.ttf",
    "AtkinsonHyperlegibleNext_600SemiBold.ttf": "Atkinson-600.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf": "Atkinson-700.ttf",
    "AtkinsonHyperlegibleNext_800ExtraBold.ttf": "Atkinson-800.ttf",
}
LETTERS = [(0x20, 0x24F), (0x250, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1AB0, 0x1AFF), (0x1D00, 0x1FFF), (0x2000, 0x206F),
           (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x218F), (0x2212, 0x2212), (0x2C60, 0x2C7F), (0xA720, 0xA7FF)]
HEBREW = [(0x20, 0x7E), (0x590, 0x5FF), (0xFB1D, 0xFB4F)]
ARABIC = [(0x20, 0x7E), (0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]
HAN_KANA = [(0x20, 0x7E), (0x2E80, 0x312F), (0x3130, 0x33FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF)]
HANGUL = [(0x20, 0x7E), (0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7A3)]
SYMBOLS = [(0x20, 0x7E), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2460, 0x24FF), (0x25A0, 0x26FF), (0x2700, 0x27BF)]
CUT = {
    "NotoSans_400Regular.ttf": ("NotoSans-400.ttf", LETTERS),
    "NotoSans_700Bold.ttf": ("NotoSans-700.ttf", LETTERS),
    "NotoSansHebrew_400Regular.ttf": ("NotoSansHebrew-400.ttf", HEBREW),
    "NotoSansHebrew_700Bold.ttf": ("NotoSansHebrew-700.ttf", HEBREW),
    "NotoSansArabic_400Regular.ttf": ("NotoSansArabic-400.ttf", ARABIC),
    "NotoSansArabic_700Bold.ttf": ("NotoSansArabic-700.ttf", ARABIC),
    "NotoSansKR_400Regular.ttf": ("NotoSansKR-400.ttf", HANGUL),
    "DroidSansFallbackFull.ttf": ("DroidSansFallback-400.ttf", HAN_KANA),
    "DejaVuSans.ttf": ("DejaVuSans-400.ttf", SYMBOLS),
}


def contours(font, name):
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    out, now = [], []
    for verb, points in pen.value:
        now.append((verb, points))
        if verb in ("closePath", "endPath"):
            out.append(now)
            now = []
    return out


def box(several):
    points = [p for contour in several for _, ps in contour for p in ps if p is not None]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def plain_zero(font, name):
    outer, *inner = contours(font, name)
    if len(inner) != 2:
        raise SystemExit(f"{name}: expected two counters, found {len(inner)}")
    ox0, oy0, ox1, oy1 = box([outer])
    ix0, iy0, ix1, iy1 = box(inner)

    def moved(p):
        return (round(ix0 + (p[0] - ox0) * (ix1 - ix0) / (ox1 - ox0)), round(iy0 + (p[1] - oy0) * (iy1 - iy0) / (oy1 - oy0)))

    glyph = TTGlyphPen(None)
    for verb, points in outer:
        getattr(glyph, verb)(*points)
    reverse = ReverseContourPen(glyph)
    for verb, points in outer:
        getattr(reverse, verb)(*[None if p is None else moved(p) for p in points])
    font["glyf"][name] = glyph.glyph()


def main(source, target):
    files = {f.name: f for f in pathlib.Path(source).rglob("*.ttf")}
    for name, made in ATKINSON.items():
        font = TTFont(files[name], recalcTimestamp=False)
        plain_zero(font, "zero")  # the tabular zero is made of it
        for table in ("fpgm", "prep", "cvt ", "gasp"):
            if table in font:
                del font[table]
        font.save(pathlib.Path(target) / made)
    for name, (made, ranges) in CUT.items():
        options = subset.Options()
        options.layout_features = []
        options.hinting = False
        options.notdef_outline = True
        options.name_IDs = ["*"]
        font = subset.load_font(files[name], options)
        chosen = subset.Subsetter(options)
        chosen.populate(unicodes=[u for first, last in ranges for u in range(first, last + 1)])
        chosen.subset(font)
        subset.save_font(font, pathlib.Path(target) / made, options)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
