package id.petala.app.placing;

import id.petala.app.file.Draft;
import id.petala.app.placement.PinPrices.Seat;
import id.petala.app.placement.Steadiness;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.run.TalentRun;
import id.petala.engine.rule.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder of a plan in one file, that {@code petala verify-plan} accepts once it is unpacked. */
final class PlanZip {

    /** The time of every entry, so that the same plan makes the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PlanZip() {}

    /** The file; it tells with the tolerance of those who name none how firmly placements hold. */
    static byte[] of(ScenarioPlan plan, List<Seat> seats, String scenario, TalentRun run, Language language)
            throws IOException {
        return PlacingWork.asFile(scenario, file -> {
            try (Draft room = Draft.room("petala-rencana")) {
                Steadiness steadiness = Steadiness.of(plan.solved().plan(), seats, new BigDecimal(Steadiness.DEFAULT));
                plan.write(room.path(), file, run, plan.tables().findings(), steadiness, language);
                return packed(room.path());
            }
        });
    }

    private static byte[] packed(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
