package id.petala.app.upload;

import id.petala.app.intake.Quarantine;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name a browser gives a file: alone, or with the folders it was chosen in. A package is a folder of files with the
 * mended ones of a quarantine in a folder inside; so of the folders only that one counts.
 */
record UploadName(String folder, String file) {

    private static final int LONGEST = 200;

    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    Stream.of("com", "lpt")
                            .flatMap(one -> Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9")
                                    .map(number -> one + number)))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Reads a name.
     *
     * @throws Refused when it would lead out of the folder or names no file everywhere
     */
    static UploadName of(String written) {
        List<String> parts = List.of(written.split("/", -1));
        if (parts.stream().anyMatch(UploadName::forbidden)) {
            throw new Refused(Finding.reject("import.name", Where.file("impor"), written, ""));
        }
        boolean mended = parts.size() > 1 && parts.get(parts.size() - 2).equals(Quarantine.FOLDER);
        return new UploadName(mended ? Quarantine.FOLDER : "", parts.getLast());
    }

    private static boolean forbidden(String part) {
        boolean signs = part.chars().anyMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
        String stem = part.replaceAll("[.].*", "").toLowerCase(Locale.ROOT);
        return signs
                || part.isBlank()
                || part.equals(".")
                || part.equals("..")
                || part.endsWith(" ")
                || part.endsWith(".")
                || part.length() > LONGEST
                || DEVICES.contains(stem);
    }

    /** Files that systems put into every folder, and that nobody means. */
    boolean hidden() {
        return file.startsWith(".")
                || file.startsWith("~$")
                || file.equalsIgnoreCase("thumbs.db")
                || file.equalsIgnoreCase("desktop.ini");
    }

    /** Where it belongs below the folder of a package. */
    Path under(Path data) {
        return data.resolve(folder).resolve(file);
    }
}
