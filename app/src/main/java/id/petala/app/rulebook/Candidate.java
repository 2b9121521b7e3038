package id.petala.app.rulebook;

/**
 * A rule file that was sent, read without a fault, and waits to be kept or thrown away. It is held in memory only.
 *
 * @param read under the key by which its pages are found
 * @param file the name it was sent under
 */
record Candidate(ListedInstrument read, String file) {

    String key() {
        return read.key();
    }
}
