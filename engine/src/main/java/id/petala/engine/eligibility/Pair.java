package id.petala.engine.eligibility;

/** One person and one post, with whoever judges the person's moves. */
public record Pair(CandidateJudge judge, Target to) {

    public Candidate who() {
        return judge.who();
    }

    /** How lists and receipts call the pair. */
    public String subject() {
        return who().nip() + " × " + to.kode();
    }
}
