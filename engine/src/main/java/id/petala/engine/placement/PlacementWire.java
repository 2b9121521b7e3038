package id.petala.engine.placement;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems and answers as bytes, from one process to another. Codes of people and posts do not travel. */
public final class PlacementWire {

    /** A post and a worth. */
    private static final int PAIR = Integer.BYTES + Long.BYTES;

    /** A pair and its coefficient. */
    private static final int ENTRY = 2 * Integer.BYTES;

    private static final byte NO_PLAN = 0;
    private static final byte PLAN = 1;
    private static final byte SPLIT = 0;
    private static final byte LEAF = 1;
    private static final byte IMPOSSIBLE = 2;
    private static final byte NARROWED = 3;

    private PlacementWire() {}

    /** Writes a problem. */
    public static void write(DataOutput out, SideProblem side) throws IOException {
        PlacementProblem problem = side.problem();
        out.writeInt(problem.people().size());
        out.writeInt(problem.posts().size());
        for (int post = 0; post < problem.posts().size(); post++) {
            out.writeInt(problem.seats(post));
        }
        for (int person = 0; person < problem.people().size(); person++) {
            out.writeBoolean(problem.required(person));
            out.writeInt(problem.end(person));
        }
        ByteBuffer pairs = ByteBuffer.allocate(Math.multiplyExact(problem.pairs(), PAIR));
        for (int pair = 0; pair < problem.pairs(); pair++) {
            pairs.putInt(problem.post(pair)).putLong(problem.worth(pair));
        }
        out.write(pairs.array());
        out.writeInt(side.rows().size());
        for (SideRow row : side.rows()) {
            write(out, row);
        }
    }

    private static void write(DataOutput out, SideRow row) throws IOException {
        out.writeInt(row.constraint());
        out.writeLong(row.limit());
        out.writeInt(row.size());
        ByteBuffer entries = ByteBuffer.allocate(Math.multiplyExact(row.size(), ENTRY));
        for (int i = 0; i < row.size(); i++) {
            entries.putInt(row.pair(i)).putInt(row.coefficient(i));
        }
        out.write(entries.array());
    }

    /** Reads a problem; its codes are empty. */
    public static SideProblem problem(DataInput in) throws IOException {
        int people = in.readInt();
        int posts = in.readInt();
        int[] seats = new int[posts];
        for (int post = 0; post < posts; post++) {
            seats[post] = in.readInt();
        }
        boolean[] required = new boolean[people];
        int[] start = new int[people + 1];
        for (int person = 0; person < people; person++) {
            required[person] = in.readBoolean();
            start[person + 1] = in.readInt();
        }
        int[] post = new int[start[people]];
        long[] worth = new long[start[people]];
        ByteBuffer pairs = read(in, post.length, PAIR);
        for (int pair = 0; pair < post.length; pair++) {
            post[pair] = pairs.getInt();
            worth[pair] = pairs.getLong();
        }
        PlacementProblem problem = new PlacementProblem(
                Collections.nCopies(people, ""), required, Collections.nCopies(posts, ""), seats, start, post, worth);
        return new SideProblem(problem, rows(in));
    }

    private static List<SideRow> rows(DataInput in) throws IOException {
        int count = in.readInt();
        List<SideRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(row(in));
        }
        return rows;
    }

    private static SideRow row(DataInput in) throws IOException {
        int constraint = in.readInt();
        long limit = in.readLong();
        int[] pairs = new int[in.readInt()];
        int[] coefficients = new int[pairs.length];
        ByteBuffer entries = read(in, pairs.length, ENTRY);
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = entries.getInt();
            coefficients[i] = entries.getInt();
        }
        return new SideRow(constraint, limit, pairs, coefficients);
    }

    private static ByteBuffer read(DataInput in, int count, int bytes) throws IOException {
        byte[] all = new byte[Math.multiplyExact(count, bytes)];
        in.readFully(all);
        return ByteBuffer.wrap(all);
    }

    /** Writes what a search may begin from. */
    public static void write(DataOutput out, SideSolver.Start start) throws IOException {
        plan(out, start.plan());
        prices(out, start.prices());
    }

    /** Reads what a search may begin from. */
    public static SideSolver.Start start(DataInput in) throws IOException {
        return new SideSolver.Start(plan(in), prices(in));
    }

    private static void plan(DataOutput out, List<Integer> plan) throws IOException {
        out.writeInt(plan.size());
        for (int post : plan) {
            out.writeInt(post);
        }
    }

    private static List<Integer> plan(DataInput in) throws IOException {
        int size = in.readInt();
        List<Integer> plan = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            plan.add(in.readInt());
        }
        return plan;
    }

    /** Writes an answer. */
    public static void write(DataOutput out, SideSolver.Answer answer) throws IOException {
        List<Integer> posts = answer.posts();
        out.writeByte(posts == null ? NO_PLAN : PLAN);
        if (posts != null) {
            plan(out, posts);
        }
        out.writeLong(answer.proof().fineness());
        write(out, answer.proof().root());
    }

    private static void write(DataOutput out, Proof.Case part) throws IOException {
        switch (part) {
            case Proof.Split split -> {
                out.writeByte(SPLIT);
                out.writeInt(split.person());
                out.writeInt(split.post());
                write(out, split.taken());
                write(out, split.left());
            }
            case Proof.Narrowed narrowed -> {
                out.writeByte(NARROWED);
                out.writeLong(narrowed.target());
                write(out, narrowed.prices());
                write(out, narrowed.rest());
            }
            case Proof.Leaf leaf -> {
                out.writeByte(leaf.impossible() ? IMPOSSIBLE : LEAF);
                prices(out, leaf.posts());
                prices(out, leaf.rows());
            }
        }
    }

    private static void prices(DataOutput out, List<Long> prices) throws IOException {
        out.writeInt(prices.size());
        for (long price : prices) {
            out.writeLong(price);
        }
    }

    /** Reads an answer. */
    public static SideSolver.Answer answer(DataInput in) throws IOException {
        @Nullable List<Integer> posts = in.readByte() == PLAN ? plan(in) : null;
        long fineness = in.readLong();
        return new SideSolver.Answer(posts, new Proof(fineness, part(in)));
    }

    private static Proof.Case part(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case SPLIT -> new Proof.Split(in.readInt(), in.readInt(), part(in), part(in));
            case NARROWED -> narrowed(in);
            default -> new Proof.Leaf(prices(in), prices(in), kind == IMPOSSIBLE);
        };
    }

    private static Proof.Narrowed narrowed(DataInput in) throws IOException {
        long target = in.readLong();
        if (!(part(in) instanceof Proof.Leaf prices)) {
            throw new IOException("no prices");
        }
        return new Proof.Narrowed(prices, target, part(in));
    }

    private static List<Long> prices(DataInput in) throws IOException {
        int size = in.readInt();
        List<Long> prices = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            prices.add(in.readLong());
        }
        return prices;
    }
}
