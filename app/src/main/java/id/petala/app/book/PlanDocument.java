package id.petala.app.book;

import id.petala.app.document.Chapter;
import java.util.List;

/**
 * A document of a plan before it is set.
 *
 * @param cover the figures under the title; none for a document without a cover
 * @param stamp what stands on the top of every chapter; empty for nothing
 * @param prints what it was computed from
 * @param trains drawn in the chapter with a picture
 * @param chapters each begins a page
 */
public record PlanDocument(
        String title,
        String agency,
        String day,
        List<String> cover,
        String stamp,
        List<String> prints,
        List<Train> trains,
        List<Chapter> chapters) {

    public PlanDocument {
        cover = List.copyOf(cover);
        prints = List.copyOf(prints);
        trains = List.copyOf(trains);
        chapters = List.copyOf(chapters);
    }

    /**
     * A train of moves.
     *
     * @param end the seat left open, or that it is a circle
     */
    public record Train(List<Coach> coaches, String end) {

        public Train {
            coaches = List.copyOf(coaches);
        }
    }

    /** One move of a train: somebody, the post left and the post taken. */
    public record Coach(String who, String from, String to, String marks) {}
}
