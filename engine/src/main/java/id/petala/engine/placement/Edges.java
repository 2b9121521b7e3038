package id.petala.engine.placement;

import java.util.Arrays;

/** A directed graph of numbered nodes, and which of them lie on circles together. */
final class Edges {

    private final int nodes;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int size;

    Edges(int nodes) {
        this.nodes = nodes;
    }

    void add(int start, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        from[size] = start;
        to[size++] = end;
    }

    /** Of each node a number that it shares with all those that it reaches and that reach it. */
    int[] components() {
        return new Walk(starts(), sorted()).components();
    }

    private int[] starts() {
        int[] starts = new int[nodes + 1];
        for (int i = 0; i < size; i++) {
            starts[from[i] + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private int[] sorted() {
        int[] next = starts();
        int[] ends = new int[size];
        for (int i = 0; i < size; i++) {
            ends[next[from[i]]++] = to[i];
        }
        return ends;
    }

    /** Tarjan's walk, without recursion. */
    private static final class Walk {
        private final int[] starts;
        private final int[] ends;
        private final int[] next;
        private final int[] seen;
        private final int[] low;
        private final int[] component;
        private final int[] path;
        private final int[] waiting;
        private int depth;
        private int waitingCount;
        private int count;

        Walk(int[] starts, int[] ends) {
            int nodes = starts.length - 1;
            this.starts = starts;
            this.ends = ends;
            this.next = starts.clone();
            this.seen = new int[nodes];
            this.low = new int[nodes];
            this.component = new int[nodes];
            this.path = new int[nodes];
            this.waiting = new int[nodes];
            Arrays.fill(component, -1);
        }

        int[] components() {
            for (int node = 0; node < seen.length; node++) {
                if (seen[node] == 0) {
                    from(node);
                }
            }
            return component;
        }

        private void from(int root) {
            enter(root);
            while (depth > 0) {
                int node = path[depth - 1];
                if (next[node] < starts[node + 1]) {
                    along(node, ends[next[node]++]);
                } else {
                    leave(node);
                }
            }
        }

        private void enter(int node) {
            seen[node] = ++count;
            low[node] = count;
            path[depth++] = node;
            waiting[waitingCount++] = node;
        }

        private void along(int node, int end) {
            if (seen[end] == 0) {
                enter(end);
            } else if (component[end] < 0) {
                low[node] = Math.min(low[node], seen[end]);
            }
        }

        private void leave(int node) {
            depth--;
            if (depth > 0) {
                low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
            }
            if (low[node] == seen[node]) {
                int member;
                do {
                    member = waiting[--waitingCount];
                    component[member] = node;
                } while (member != node);
            }
        }
    }
}
