package id.petala.app.succession;

/** An address asks for something that this run does not have. */
final class NoSuchChoice extends RuntimeException {

    private final String parameter;
    private final String value;
    private final String allowed;

    NoSuchChoice(String parameter, String value, String allowed) {
        super(parameter + "=" + value + ", not " + allowed);
        this.parameter = parameter;
        this.value = value;
        this.allowed = allowed;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    /** What may stand there. */
    String allowed() {
        return allowed;
    }
}
