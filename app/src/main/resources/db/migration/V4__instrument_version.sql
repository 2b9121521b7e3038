-- Instruments of an agency's own, each version with its first day, who put it here and why. The text stands in rule_text.
-- Added and read, never changed: a version that has been used must go on meaning what it meant.
create table petala.instrument_version (
  id            uuid primary key,
  instansi_id   uuid not null references petala.instansi (id),
  instrument    text collate "C" not null check (instrument ~ '^[a-z0-9.-]{1,100}$'),
  version       text collate "C" not null check (version ~ '^[A-Za-z0-9._-]{1,40}$'),
  first_day     date not null,
  sha256        char(64) collate "C" not null references petala.rule_text (sha256),
  registered_by text not null check (length(btrim(registered_by)) between 1 and 200),
  reason        text not null check (length(btrim(reason)) between 1 and 2000),
  created_at    timestamptz not null default now(),
  unique (instansi_id, id),
  unique (instansi_id, instrument, version)
);
create index on petala.instrument_version (sha256);

alter table petala.instrument_version enable row level security;
alter table petala.instrument_version force row level security;
create policy own_rows on petala.instrument_version to "${app_role}"
  using (instansi_id = petala.current_instansi()) with check (instansi_id = petala.current_instansi());
do $$
begin
  execute format('create policy backup on petala.instrument_version for select to %I using (petala.backing_up())', current_user);
end $$;

grant select, insert on petala.instrument_version to "${app_role}";
