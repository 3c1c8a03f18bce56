package villi.printing;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import villi.domain.handout.Pdf;
import villi.usecase.Trouble;
import villi.usecase.handout.Printers;

/// Prints through the system's printers. The job's name names nobody.
///
/// The pages go from memory to the JDK, whose own spool file is readable by this user only and deleted when sent. What
/// the system's print queue keeps afterwards is outside our reach.
public final class SystemPrinters implements Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;

    /// The printers of this computer, asked anew each time.
    public SystemPrinters() {
        this(SystemPrinters::installed);
    }

    /// @param services the standard printer first
    SystemPrinters(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    @Override
    public List<String> names() {
        return services.get().stream().map(PrintService::getName).distinct().toList();
    }

    @Override
    public Optional<String> standard() {
        return services.get().stream().findFirst().map(PrintService::getName);
    }

    @Override
    public void print(Pdf pdf, Job job) {
        PrintService service = services.get().stream()
                .filter(s -> job.printer().isEmpty() || s.getName().equals(job.printer()))
                .findFirst()
                .orElseThrow(() -> missing(job.printer()));
        try (PDDocument pages = Loader.loadPDF(pdf.bytes())) {
            Doc doc = new SimpleDoc(new Range(new PDFPageable(pages, Orientation.AUTO), job), PAGES, null);
            service.createPrintJob().print(doc, wishes(job));
        } catch (PrintException | IOException e) {
            throw new Trouble("printer-failed", List.of(service.getName()), e);
        }
    }

    private static Trouble missing(String printer) {
        return printer.isEmpty() ? new Trouble("printer-none") : new Trouble("printer-missing", printer);
    }

    private static PrintRequestAttributeSet wishes(Job job) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName("Villi", null));
        wishes.add(new Copies(job.copies()));
        switch (job.sides()) {
            case ONE -> wishes.add(javax.print.attribute.standard.Sides.ONE_SIDED);
            case BOTH_LONG_EDGE -> wishes.add(javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE);
            case AS_SET -> {
                // The printer's own setting holds.
            }
        }
        return wishes;
    }

    private static List<PrintService> installed() {
        PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
        List<PrintService> all = new ArrayList<>(List.of(PrintServiceLookup.lookupPrintServices(PAGES, null)));
        if (standard == null) {
            return all;
        }
        all.remove(standard);
        return Stream.concat(Stream.of(standard), all.stream()).toList();
    }

    /// The pages of a job, picked here: not every system keeps to a page range.
    private record Range(Pageable all, Job job) implements Pageable {

        @Override
        public int getNumberOfPages() {
            int last = job.lastPage() == 0 ? all.getNumberOfPages() : Math.min(job.lastPage(), all.getNumberOfPages());
            return Math.max(0, last - job.firstPage() + 1);
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return all.getPageFormat(page + job.firstPage() - 1);
        }

        @Override
        public Printable getPrintable(int page) {
            int index = page + job.firstPage() - 1;
            Printable printable = all.getPrintable(index);
            return (graphics, format, _) -> printable.print(graphics, format, index);
        }
    }
}
