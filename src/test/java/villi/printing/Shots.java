package villi.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import villi.domain.handout.Handout;
import villi.domain.plan.Sample;
import villi.usecase.handout.Look;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.handout.Sheet;

/// Draws every sample sheet to `target/shots/pdf-*.png`, in colour and in grey. Run it after a change of the styles.
final class Shots {

    private Shots() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "shots"));
        PrintedSheets sheets = new PrintedSheets();
        List<Handout> all = new ArrayList<>(Maya.all());
        all.add(Sam.planFull());
        all.add(Leo.sheet(Sample.leo(), Leo.plan(Sample.leo(), "mother_milk")));
        all.add(Leo.sheet(Leo.bottle(), Leo.plan(Leo.bottle(), "formula_milk")));
        for (Handout handout : all) {
            boolean bottle = handout.title().endsWith("the formula");
            String called = bottle ? "bottle" : handout.person().called().toLowerCase(java.util.Locale.ROOT);
            String name = handout.code() + "-" + called;
            Look letter = Look.of(handout.practice());
            write(folder, name, sheets.sheet(handout, letter));
            if (arguments.length > 0) {
                write(folder, name + "-a4", sheets.sheet(handout, new Look(Look.Paper.A4, false)));
                write(folder, name + "-large", sheets.sheet(handout, letter.large()));
            }
        }
        write(folder, "draft", sheets.sheet(Maya.signedOff(Maya.page1(), 0), Look.of(Maya.PRACTICE)));
    }

    private static void write(Path folder, String name, Sheet sheet) throws IOException {
        Files.write(folder.resolve("pdf-" + name + ".pdf"), sheet.pdf().bytes());
        for (int page = 1; page <= sheet.pages(); page++) {
            Picture picture = new PdfPictures().picture(sheet.pdf(), page, 80);
            write(folder, "pdf-" + name + "-" + page, picture, BufferedImage.TYPE_INT_RGB);
            write(folder, "pdf-" + name + "-" + page + "-grey", picture, BufferedImage.TYPE_BYTE_GRAY);
        }
    }

    private static void write(Path folder, String name, Picture picture, int type) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        BufferedImage copy = new BufferedImage(picture.width(), picture.height(), type);
        copy.createGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    }
}
