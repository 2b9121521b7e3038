package id.petala.app.platform;

import id.petala.app.table.ListFile;
import org.springframework.http.ResponseEntity;

/** The kinds of file in which every list can be taken away. */
public enum ListKind {
    CSV,
    XLSX;

    /**
     * The kind of an ending in an address.
     *
     * @throws WrongAddress when lists are not handed out as that
     */
    public static ListKind of(String ending) {
        return switch (ending) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new NoSuchKind(ending);
        };
    }

    /** Offers a list under a name without ending. */
    public ResponseEntity<byte[]> download(String name, ListFile list) {
        return switch (this) {
            case CSV -> Download.CSV.of(name + ".csv", list.csv());
            case XLSX -> Download.XLSX.of(name + ".xlsx", list.workbook());
        };
    }

    private static final class NoSuchKind extends WrongAddress {

        private final String ending;

        NoSuchKind(String ending) {
            super("no list of that kind");
            this.ending = ending;
        }

        @Override
        public boolean nowhere() {
            return true;
        }

        @Override
        public String sentence(Words words) {
            return words.t("app.no-such-list", ending);
        }
    }
}
