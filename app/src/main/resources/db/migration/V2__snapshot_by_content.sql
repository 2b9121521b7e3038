-- Equal people and facts can come from packages that differ in what was rejected. A run shows what was rejected from its own package, so
-- a snapshot is the same only where the package is the same too.
alter table petala.snapshot drop constraint snapshot_instansi_id_sha256_key;
create unique index snapshot_by_content on petala.snapshot (instansi_id, sha256, sha256(content));
