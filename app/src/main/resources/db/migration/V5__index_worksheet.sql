-- Worksheets of indices that were filled in and kept through the pages, and the acts that took them back. The newest act of an agency
-- about one instrument, subject and day holds. Added and read, never changed: who kept what, when and why stays told.
create table petala.index_worksheet (
  id          uuid primary key,
  instansi_id uuid not null references petala.instansi (id),
  instrument  text collate "C" not null check (instrument ~ '^[a-z0-9.-]{1,100}$'),
  version     text collate "C" not null,
  subject     text collate "C" not null check (length(btrim(subject)) between 1 and 200),
  as_of       date not null,
  file_name   text,
  file_sha256 char(64) collate "C" check (file_sha256 ~ '^[0-9a-f]{64}$'),
  acted_by    text not null check (length(btrim(acted_by)) between 1 and 200),
  reason      text not null check (length(btrim(reason)) between 1 and 2000),
  created_at  timestamptz not null default now(),
  unique (instansi_id, id),
  -- a worksheet taken back has no file
  check ((file_name is null) = (file_sha256 is null))
);
create index on petala.index_worksheet (instansi_id, instrument, subject, as_of);

-- The answers of a worksheet as they were written, each with its row on the sheet.
create table petala.index_worksheet_answer (
  worksheet_id uuid not null,
  instansi_id  uuid not null,
  line         integer not null check (line > 0),
  stage        text collate "C" not null check (stage in ('MANDIRI', 'VERIFIKASI')),
  item         text collate "C" not null,
  answer       text not null,
  dated        text not null,
  until        text not null,
  source       text not null,
  primary key (worksheet_id, line, stage),
  foreign key (instansi_id, worksheet_id) references petala.index_worksheet (instansi_id, id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['index_worksheet', 'index_worksheet_answer'] loop
    execute format('alter table petala.%I enable row level security', tenant_table);
    execute format('alter table petala.%I force row level security', tenant_table);
    execute format('create policy own_rows on petala.%I to %I using (instansi_id = petala.current_instansi())
      with check (instansi_id = petala.current_instansi())', tenant_table, '${app_role}');
    execute format('create policy backup on petala.%I for select to %I using (petala.backing_up())', tenant_table, current_user);
  end loop;
end $$;

grant select, insert on petala.index_worksheet, petala.index_worksheet_answer to "${app_role}";
