-- Scenarios of placements that were kept through the pages, and the acts that took them back. The newest act of an agency about one name
-- holds. Added and read, never changed: who kept what, when and why stays told, and the database alone says when.
create table petala.placement_scenario (
  id          uuid primary key,
  instansi_id uuid not null references petala.instansi (id),
  run_id      uuid not null,
  name        text not null check (length(btrim(name)) between 1 and 200),
  -- a scenario taken back has no text
  content     text check (length(content) between 1 and 70000),
  acted_by    text not null check (length(btrim(acted_by)) between 1 and 200),
  reason      text not null check (length(btrim(reason)) between 1 and 2000),
  created_at  timestamptz not null default now(),
  unique (instansi_id, id),
  foreign key (instansi_id, run_id) references petala.run (instansi_id, id)
);
create index on petala.placement_scenario (instansi_id, run_id);

alter table petala.placement_scenario enable row level security;
alter table petala.placement_scenario force row level security;
create policy own_rows on petala.placement_scenario to "${app_role}" using (instansi_id = petala.current_instansi())
  with check (instansi_id = petala.current_instansi());

do $$
begin
  execute format('create policy backup on petala.placement_scenario for select to %I using (petala.backing_up())', current_user);
end $$;

grant select, insert (id, instansi_id, run_id, name, content, acted_by, reason) on petala.placement_scenario to "${app_role}";
