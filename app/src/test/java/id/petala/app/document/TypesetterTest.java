package id.petala.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final String PAGE = """
            <html lang="id"><head><title>Judul</title><meta name="description" content="Uraian"/></head>
            <body><h1>Judul</h1><p>Isi</p></body></html>
            """;

    private static byte[] pdf() {
        return Typesetter.pdf(PAGE, (page, all) -> {});
    }

    @Test
    void the_same_text_makes_the_same_bytes() {
        assertThat(pdf()).isEqualTo(pdf());
    }

    @Test
    void a_document_tells_nothing_of_the_clock() throws IOException {
        byte[] bytes = pdf();

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate", "CreateDate");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
    }
}
