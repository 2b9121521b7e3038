package id.petala.engine.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a list of subjects, in columns. Immutable; the only thing an instrument sees of the world.
 * Subjects stand in the order of their ids.
 */
public final class FactTable {

    private final String[] subjects;
    private final NavigableMap<String, FactColumn> columns;
    private final Map<String, FactColumn> given;

    FactTable(String[] subjects, NavigableMap<String, FactColumn> columns, NavigableMap<String, FactColumn> given) {
        this.subjects = subjects;
        this.columns = Collections.unmodifiableNavigableMap(new TreeMap<>(columns));
        this.given = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    public int size() {
        return subjects.length;
    }

    public String subject(int index) {
        return subjects[index];
    }

    /** The place of a subject, negative when there is none. */
    public int indexOf(String subject) {
        return Arrays.binarySearch(subjects, subject);
    }

    /** The values of a fact, null when nobody has any. */
    public @Nullable FactColumn column(String fact) {
        return columns.get(fact);
    }

    /** Points handed in for a node as such, null when there are none. */
    public @Nullable FactColumn given(String node) {
        return given.get(node);
    }

    /**
     * SHA-256 over subjects and values in canonical order: equal for equal facts, whatever the order of the input rows
     * and whichever files they came from.
     */
    public String sha256() {
        MessageDigest digest = digest();
        for (String subject : subjects) {
            digest.update((subject + "\n").getBytes(StandardCharsets.UTF_8));
        }
        columns.forEach((id, column) -> update(digest, id, column, 0, subjects.length));
        given.forEach((id, column) -> update(digest, "poin:" + id, column, 0, subjects.length));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The fingerprint of one subject's facts: it changes with nothing that is known about others. */
    public String sha256(int subject) {
        MessageDigest digest = digest();
        digest.update((subjects[subject] + "\n").getBytes(StandardCharsets.UTF_8));
        columns.forEach((id, column) -> updateOne(digest, id, column, subject));
        given.forEach((id, column) -> updateOne(digest, "poin:" + id, column, subject));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void updateOne(MessageDigest digest, String id, FactColumn column, int subject) {
        if (column.says(subject)) {
            update(digest, id, column, subject, subject + 1);
        }
    }

    private static void update(MessageDigest digest, String id, FactColumn column, int from, int to) {
        digest.update((id + "\n").getBytes(StandardCharsets.UTF_8));
        ByteBuffer buffer = ByteBuffer.allocate(32 * 1024);
        for (int subject = from; subject < to; subject++) {
            room(digest, buffer, 16);
            buffer.putInt(column.end(subject) - column.first(subject));
            buffer.putInt(column.completeUntil(subject));
            buffer.putInt((column.rejected(subject) ? 1 : 0) + (column.notApplicable(subject) ? 2 : 0));
            for (int item = column.first(subject); item < column.end(subject); item++) {
                room(digest, buffer, 24);
                buffer.putLong(column.value(item)).putLong(column.standard(item));
                buffer.putInt(column.on(item)).putInt(column.until(item));
            }
        }
        room(digest, buffer, buffer.capacity());
    }

    private static void room(MessageDigest digest, ByteBuffer buffer, int bytes) {
        if (buffer.remaining() < bytes) {
            digest.update(buffer.flip());
            buffer.clear();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
