package id.petala.app.intake;

import id.petala.engine.fact.FactCatalogue;

/** The columns of a table as its rows are read: each one's name and the reader of its cells, by place. */
final class Layout {

    private final TableSpec<?> spec;
    private final String[] names;
    private final CellReader[] readers;

    Layout(TableSpec<?> spec, FactCatalogue catalogue, PersonNumbers numbers) {
        this.spec = spec;
        this.names = spec.columns().stream().map(ColumnSpec::name).toArray(String[]::new);
        this.readers = spec.columns().stream()
                .map(column -> CellReader.of(column, catalogue, numbers))
                .toArray(CellReader[]::new);
    }

    TableSpec<?> spec() {
        return spec;
    }

    int columns() {
        return names.length;
    }

    CellReader reader(int place) {
        return readers[place];
    }

    /** The place of a column, negative when the table has none of that name. */
    int place(String column) {
        for (int place = 0; place < names.length; place++) {
            if (names[place].equals(column)) {
                return place;
            }
        }
        return -1;
    }
}
