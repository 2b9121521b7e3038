-- Rules of this schema:
--   * keys are UUIDv7 made by the application; times are timestamptz, shown in UTC; text whose order decides anything is COLLATE "C";
--   * every table of an agency has instansi_id, and row security forced even on the owner;
--   * references between tables of an agency carry instansi_id, so that no row can point into another agency;
--   * the application's role gets the verbs a table needs and no others: what is immutable has no UPDATE and no DELETE.
-- The owner sees no agency's rows either, except in a transaction that says it is a backup (petala.backup = on).

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to %I', current_database(), '${app_role}');
end $$;

grant usage on schema petala to "${app_role}";

-- The agency whose rows this transaction may touch; none when it was not set, and then no row is visible.
create function petala.current_instansi() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('petala.instansi', true), '')::uuid;

create function petala.backing_up() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('petala.backup', true), '') = 'on';

revoke all on all functions in schema petala from public;
grant execute on function petala.current_instansi() to "${app_role}";

-- Agencies. Their names are public; only an agency itself writes its row.
create table petala.instansi (
  id         uuid primary key,
  nama       text not null check (length(btrim(nama)) > 0),
  contoh     boolean not null default false,
  created_at timestamptz not null default now()
);

-- The canonical text of rule files, once for all agencies. The check keeps anyone from storing a text under another text's hash.
create table petala.rule_text (
  sha256     char(64) collate "C" primary key check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  content    text not null,
  created_at timestamptz not null default now()
);

-- What a run has seen: the canonical data package as a zip.
create table petala.snapshot (
  id            uuid primary key,
  instansi_id   uuid not null references petala.instansi (id),
  sha256        char(64) collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content       bytea not null,
  pegawai_count integer not null check (pegawai_count >= 0),
  created_at    timestamptz not null default now(),
  unique (instansi_id, id),
  unique (instansi_id, sha256)
);
-- Zips do not compress twice.
alter table petala.snapshot alter column content set storage external;

create table petala.run (
  id             uuid primary key,
  instansi_id    uuid not null references petala.instansi (id),
  snapshot_id    uuid not null,
  as_of          date not null,
  instrument     text collate "C" not null,
  engine_version text collate "C" not null,
  run_json       jsonb not null,
  talent_map     bytea not null,
  created_at     timestamptz not null default now(),
  unique (instansi_id, id),
  foreign key (instansi_id, snapshot_id) references petala.snapshot (instansi_id, id)
);
alter table petala.run alter column talent_map set storage external;
create index on petala.run (instansi_id, snapshot_id);

-- The rule texts a run was computed with.
create table petala.run_rule (
  run_id      uuid not null,
  instansi_id uuid not null,
  sha256      char(64) collate "C" not null references petala.rule_text (sha256),
  primary key (run_id, sha256),
  foreign key (instansi_id, run_id) references petala.run (instansi_id, id)
);
create index on petala.run_rule (sha256);

alter table petala.instansi enable row level security;
alter table petala.instansi force row level security;
create policy names_are_public on petala.instansi for select using (true);
create policy own_row_new on petala.instansi for insert to "${app_role}" with check (id = petala.current_instansi());
create policy own_row_change on petala.instansi for update to "${app_role}"
  using (id = petala.current_instansi()) with check (id = petala.current_instansi());

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['snapshot', 'run', 'run_rule'] loop
    execute format('alter table petala.%I enable row level security', tenant_table);
    execute format('alter table petala.%I force row level security', tenant_table);
    execute format('create policy own_rows on petala.%I to %I using (instansi_id = petala.current_instansi())
      with check (instansi_id = petala.current_instansi())', tenant_table, '${app_role}');
    execute format('create policy backup on petala.%I for select to %I using (petala.backing_up())', tenant_table, current_user);
  end loop;
end $$;

grant select, insert on petala.instansi, petala.rule_text, petala.snapshot, petala.run, petala.run_rule to "${app_role}";
grant update (nama) on petala.instansi to "${app_role}";
