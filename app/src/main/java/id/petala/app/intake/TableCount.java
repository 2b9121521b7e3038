package id.petala.app.intake;

/**
 * What became of the rows of a file; {@code read = accepted + rejected}.
 *
 * @param table the table
 * @param file the file as it is named in the folder
 * @param sha256 of the bytes of the file
 * @param read rows below the heading, without empty ones
 * @param rejected all rows not accepted, among them the four kinds counted apart
 * @param orphans rows of people whom {@code pegawai.csv} doesn't have
 * @param ofRejected rows of people whose own row was rejected ("induk ditolak")
 * @param repeated rows that repeat an accepted one in every cell
 * @param replaced rows for which a mended one of a quarantine file stands
 * @param refused whether the file could not be read whole, and counts for nothing
 */
public record TableCount(
        String table,
        String file,
        String sha256,
        int read,
        int accepted,
        int rejected,
        int orphans,
        int ofRejected,
        int repeated,
        int replaced,
        boolean refused) {}
