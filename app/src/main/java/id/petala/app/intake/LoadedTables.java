package id.petala.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** All tables of a data package but that of the people, which is read before them. */
final class LoadedTables {

    private static final int MOST_THREADS = 4;

    private final PackageTables tables;
    private final List<LoadedTable<?>> loaded = new ArrayList<>();

    /**
     * Reads the tables, some side by side.
     *
     * @throws CancellationException when the reading was ended
     */
    LoadedTables(PackageTables tables, Function<TableSpec<?>, LoadedTable<?>> reader) {
        this.tables = tables;
        List<Future<LoadedTable<?>>> pending = new ArrayList<>();
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            tables.all().stream().skip(1).forEach(spec -> pending.add(executor.submit(() -> reader.apply(spec))));
        }
        pending.forEach(table -> loaded.add(got(table)));
    }

    private static LoadedTable<?> got(Future<LoadedTable<?>> table) {
        try {
            return table.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The tables as they were read, in the order of {@link PackageTables#all}. */
    List<LoadedTable<?>> all() {
        return loaded;
    }

    /** The accepted rows of a table. */
    @SuppressWarnings("unchecked") // a table is loaded by the very spec it is asked for by
    <T> TableRows<T> rows(TableSpec<T> spec) {
        return (TableRows<T>) loaded.get(tables.all().indexOf(spec) - 1).rows();
    }
}
