package id.petala.app.movement;

/** An address asks for what there is not, or for what can't be; with a sentence that says what is right. */
final class NoAnswer extends RuntimeException {

    private final boolean unknown;
    private final String sentence;

    /**
     * @param unknown whether what is asked for is not there, rather than impossible
     */
    NoAnswer(boolean unknown, String sentence) {
        super(sentence);
        this.unknown = unknown;
        this.sentence = sentence;
    }

    boolean unknown() {
        return unknown;
    }

    String sentence() {
        return sentence;
    }
}
