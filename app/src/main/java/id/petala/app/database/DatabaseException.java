package id.petala.app.database;

import org.jspecify.annotations.Nullable;

/** The database cannot do what was asked; the sentence says why and what to do next. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    DatabaseException(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    DatabaseException(String id, String en) {
        this(new Sentence(id, en), null);
    }

    /** The reason and the next step, ready to show. */
    public Sentence sentence() {
        return sentence;
    }
}
