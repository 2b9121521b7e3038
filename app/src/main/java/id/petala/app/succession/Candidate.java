package id.petala.app.succession;

import id.petala.engine.pegawai.JalurJabatan.Jalur;

/**
 * Somebody of the pool whose tier leads to a post.
 *
 * @param person place in the run
 * @param way by which kind of move
 */
record Candidate(int person, Jalur way, Nearness nearness) {}
