package id.petala.app.document;

import java.nio.ByteBuffer;

/** A report book as people take it away: a document and a workbook of the same tables under one name. */
public final class BookFiles {

    private final String name;
    private final ByteBuffer pdf;
    private final ByteBuffer workbook;

    BookFiles(String name, byte[] pdf, byte[] workbook) {
        this.name = name;
        this.pdf = ByteBuffer.wrap(pdf);
        this.workbook = ByteBuffer.wrap(workbook);
    }

    /** The name of both without its ending; it carries day and instrument. */
    public String name() {
        return name;
    }

    public byte[] pdf() {
        return pdf.array().clone();
    }

    public byte[] workbook() {
        return workbook.array().clone();
    }
}
