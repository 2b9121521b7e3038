package id.petala.app.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook as a stream of XML. Document types and entities are refused, never resolved. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int event;

    private XmlPart(String name, InputStream in) throws IOException {
        this.name = name;
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Opens a part of an archive, whatever the case of its name. */
    static XmlPart of(ZipFile zip, String name) throws IOException {
        ZipEntry exact = zip.getEntry(name);
        ZipEntry entry = exact == null
                ? zip.stream()
                        .filter(one -> one.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null)
                : exact;
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return new XmlPart(name, new BufferedInputStream(zip.getInputStream(entry), 1 << 16));
    }

    /** Goes on to the next sign; false at the end. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BrokenWorkbook(name + ": DOCTYPE, ENTITY");
        }
        return true;
    }

    /** Goes on to the next sign before an element ends; the document must not end before. */
    boolean nextBefore(String end) throws IOException {
        if (!next()) {
            throw new BrokenWorkbook(name + ": </" + end + ">");
        }
        return !ends(end);
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT && element.equals(reader.getLocalName());
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && element.equals(reader.getLocalName());
    }

    /** An attribute of the element that starts, whatever its namespace; null when it has none of that name. */
    @Nullable
    String attribute(String attribute) throws BrokenWorkbook {
        try {
            for (int place = 0; place < reader.getAttributeCount(); place++) {
                if (attribute.equals(reader.getAttributeLocalName(place))) {
                    return reader.getAttributeValue(place);
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** Adds the text of the element that starts, without that of the elements in it. */
    void text(String element, CellText to) throws IOException {
        int depth = 0;
        while (nextBefore(element)) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 0) {
                        append(to);
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private void append(CellText to) throws BrokenWorkbook {
        try {
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** Passes over the element that starts. */
    void skip(String element) throws IOException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += starts(element) ? 1 : ends(element) ? -1 : 0;
        }
    }

    private BrokenWorkbook broken(Exception fault) {
        return new BrokenWorkbook(
                name + ": " + String.valueOf(fault.getMessage()).replaceAll("\\s+", " "), fault);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
