package id.petala.app.competency;

/** Counts people in one competency. */
final class Counter {

    private int meets;
    private int below;
    private int expired;
    private int never;
    private long gaps;

    void add(CompetencyColumn column, int person) {
        Standing standing = column.standing(person);
        switch (standing) {
            case MEETS -> meets++;
            case BELOW -> below++;
            case EXPIRED -> expired++;
            case NEVER -> never++;
        }
        gaps += standing.valid() ? column.gap(person) : 0;
    }

    Tally tally() {
        return new Tally(meets, below, expired, never, gaps);
    }
}
