package id.petala.app.upload;

/**
 * How much one import may bring.
 *
 * @param file bytes of one file
 * @param total bytes of all files
 * @param files how many files
 */
public record Limits(long file, long total, int files) {

    private static final long MEGABYTE = 1L << 20;

    /** Room for a million people, and an end to what fills a disk. */
    public static final Limits USUAL = new Limits(256 * MEGABYTE, 512 * MEGABYTE, 200);

    public int fileMegabytes() {
        return (int) (file / MEGABYTE);
    }

    public int totalMegabytes() {
        return (int) (total / MEGABYTE);
    }
}
