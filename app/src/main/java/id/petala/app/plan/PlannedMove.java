package id.petala.app.plan;

import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.JenisPerpindahan;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has another post in a plan.
 *
 * @param from the post left, null for somebody who has none in the list of posts
 */
public record PlannedMove(
        Candidate who, CandidateJudge judge, @Nullable Target from, Target to, JenisPerpindahan kind) {}
