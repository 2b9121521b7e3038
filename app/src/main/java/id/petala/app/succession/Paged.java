package id.petala.app.succession;

import java.util.List;

/**
 * One page of a list.
 *
 * @param all how many the whole list has
 * @param page from 1 on
 * @param pages how many there are, at least 1
 */
public record Paged<T>(List<T> rows, int all, int page, int pages) {

    public Paged {
        rows = List.copyOf(rows);
    }

    /**
     * Takes a page out of a list.
     *
     * @param page from 1 on
     * @param size how many a page holds
     * @throws NoSuchChoice where the list is not so long
     */
    public static <T> Paged<T> of(List<T> list, int page, int size) {
        int pages = Math.max(1, (list.size() + size - 1) / size);
        if (page > pages) {
            throw new NoSuchChoice("hal", Integer.toString(page), "1 – " + pages);
        }
        int start = (page - 1) * size;
        return new Paged<>(list.subList(start, Math.min(list.size(), start + size)), list.size(), page, pages);
    }
}
