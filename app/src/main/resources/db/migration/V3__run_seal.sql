-- That a run is final, why, and which official said so. One seal a run, written once: the application's role can neither change it nor take
-- it back, nor say when it was written.
create table petala.run_seal (
  run_id        uuid primary key,
  instansi_id   uuid not null,
  official      text not null check (length(btrim(official)) between 1 and 200),
  sealed_reason text not null check (length(btrim(sealed_reason)) between 1 and 2000),
  sealed_at     timestamptz not null default now(),
  foreign key (instansi_id, run_id) references petala.run (instansi_id, id)
);

alter table petala.run_seal enable row level security;
alter table petala.run_seal force row level security;
create policy own_rows on petala.run_seal to "${app_role}" using (instansi_id = petala.current_instansi())
  with check (instansi_id = petala.current_instansi());

do $$
begin
  execute format('create policy backup on petala.run_seal for select to %I using (petala.backing_up())', current_user);
end $$;

grant select, insert (run_id, instansi_id, official, sealed_reason) on petala.run_seal to "${app_role}";
