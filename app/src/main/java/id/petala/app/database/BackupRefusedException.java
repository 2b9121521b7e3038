package id.petala.app.database;

import org.jspecify.annotations.Nullable;

/** A backup file or the target of a restore was refused; the target is as it was before. */
public final class BackupRefusedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    BackupRefusedException(String id, String en) {
        super(id, en);
    }

    BackupRefusedException(String id, String en, @Nullable Throwable cause) {
        super(new Sentence(id, en), cause);
    }
}
